import type { LookUp } from "./look-up.ts";

/**
 * Numbers look-ups from 0 on, in the order in which they are first made. A large record is asked millions of them: none is
 * kept as a text of its own.
 */
export class LookUpNumbers {
  /** By what was asked, all but the last of what it was given. */
  readonly #numbers = new Map<string, Map<string, number>>();
  #next = 0;

  /** The number of a look-up: the next one where it was not made before. */
  numberOf(asked: LookUp): number {
    const start = asked.slice(0, -1).join("\n");
    const last = asked.at(-1) ?? "";
    const numbers = this.#numbers.get(start) ?? new Map<string, number>();
    if (numbers.size === 0) this.#numbers.set(start, numbers);
    const known = numbers.get(last);
    if (known !== undefined) return known;
    numbers.set(last, this.#next);
    return this.#next++;
  }
}
