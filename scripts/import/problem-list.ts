import { problemAt, type ImportCode, type InputPlace, type Problem } from "./problem.ts";

/** Collects problems; those with one cause are one problem, at its first place, with the number of rows that have it. */
export class ProblemList {
  readonly #found = new Map<string, { readonly problem: Problem; readonly lines: Set<number> }>();

  /** @param cause what makes two problems one, within a code */
  add(place: InputPlace, code: ImportCode, cause: string, message: string, hint: string): void {
    const key = `${code} ${cause}`;
    const before = this.#found.get(key);
    if (before) before.lines.add(place.line);
    else
      this.#found.set(key, { problem: problemAt(place, code, message, hint), lines: new Set([place.line]) });
  }

  /** Every problem in the order found. */
  get all(): Problem[] {
    return [...this.#found.values()].map(({ problem, lines }) =>
      lines.size === 1
        ? problem
        : { ...problem, message: `${problem.message} (in ${lines.size} rows; the first is here)` },
    );
  }
}
