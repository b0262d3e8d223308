/** The columns of a row that were reported; hardly any row has one, so that nothing is kept until there is one. */
export class BrokenColumns {
  #names: Set<string> | null = null;

  /** How many there are. */
  get size(): number {
    return this.#names?.size ?? 0;
  }

  /** Whether a column was reported. */
  has(column: string): boolean {
    return this.#names !== null && this.#names.has(column);
  }

  /** Notes that a column was reported. */
  add(column: string): void {
    (this.#names ??= new Set()).add(column);
  }
}
