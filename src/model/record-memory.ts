import { indexOf } from "./index-of.ts";
import { LookUpNumbers } from "./look-up-numbers.ts";
import type { LookUp } from "./look-up.ts";

/** Is told of every look-up, in the form that `answerTo` takes. */
export type Listener = (lookUp: LookUp) => void;

/** Something that was made of the record, and all that was asked to make it. */
interface Made {
  readonly value: unknown;
  readonly lookUps: readonly LookUp[];
}

/** No rows: most look-ups of a large record find none, and a list for each would only be cleared up again. */
const NONE: readonly unknown[] = [];

/** What the same record shares between its readers: indexes, what was made once, and who listens. */
export class RecordMemory {
  readonly #indexes = new Map<string, ReadonlyMap<string, unknown[]>>();
  readonly #made = new Map<string, Made>();
  #listener: Listener | null;

  /** @param listener is told of every look-up, whoever the reader is */
  constructor(listener: Listener | null) {
    this.#listener = listener;
  }

  /** Tells whoever listens of a look-up. */
  tell(asked: LookUp): void {
    this.#listener?.(asked);
  }

  /** The rows whose key is the value, or holds it; the index is kept under its name. */
  rowsOf<T>(name: string, rows: readonly T[], keyOf: (row: T) => unknown, value: string): readonly T[] {
    const index = kept(this.#indexes, name, () => indexOf(rows, keyOf));
    return (index.get(value) ?? NONE) as readonly T[];
  }

  /** What was made under a name, made on first use. Whoever gets it has asked for all that it is made of. */
  once<T>(name: string, make: () => T): T {
    const made = kept(this.#made, name, () => this.#heard(make));
    for (const asked of made.lookUps) this.tell(asked);
    return made.value as T;
  }

  #heard(make: () => unknown): Made {
    const lookUps: LookUp[] = [];
    const numbers = new LookUpNumbers();
    const listener = this.#listener;
    this.#listener = (asked) => {
      if (numbers.numberOf(asked) === lookUps.length) lookUps.push(asked);
    };
    try {
      return { value: make(), lookUps };
    } finally {
      this.#listener = listener;
    }
  }
}

function kept<T>(all: Map<string, T>, name: string, make: () => T): T {
  const value = all.get(name) ?? make();
  all.set(name, value);
  return value;
}
