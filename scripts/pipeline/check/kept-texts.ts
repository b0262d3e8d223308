/**
 * The texts that values are made of, each apart from the text of its file, of which a piece cut out by JavaScript is
 * but a view: one value would keep the whole file. A text that stands again and again is kept once for all.
 */
export class KeptTexts {
  readonly #ids = new Map<string, string>();

  /** A text as it is to be kept. */
  kept(text: string): string {
    return Buffer.from(text).toString();
  }

  /** An id as it is kept for all cells in which it stands; `undefined` where it stands in none yet. */
  id(text: string): string | undefined {
    return this.#ids.get(text);
  }

  /** An id as it is to be kept. */
  keptId(text: string): string {
    const known = this.id(text);
    if (known !== undefined) return known;
    const kept = this.kept(text);
    this.#ids.set(kept, kept);
    return kept;
  }
}
