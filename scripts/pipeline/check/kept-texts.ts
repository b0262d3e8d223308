/**
 * The texts that values are made of, each apart from the text of its file, of which a piece cut out by JavaScript is
 * but a view: one value would keep the whole file. A text that stands again and again is kept once for all.
 */
export class KeptTexts {
  readonly #known = new Map<string, string>();

  /** A text as it is to be kept. */
  once(text: string): string {
    return Buffer.from(text).toString();
  }

  /** A text that stands in many cells, such as an id: all of them have the same one. */
  shared(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const kept = this.once(text);
    this.#known.set(kept, kept);
    return kept;
  }
}
