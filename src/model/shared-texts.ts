/** A longer text hardly stands in two rows. */
const LONGEST = 80;

/**
 * Has texts that say the same be the same text. A record names each source, batch and officer in many rows, and JSON makes
 * a text anew of each: of an invented record of 10,000 officers they are two fifths of the memory.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** A value of JSON with the texts in it shared; objects and lists stay the same ones. */
  in<T>(value: T): T;
  in(value: unknown): unknown {
    if (typeof value === "string") return this.#shared(value);
    if (Array.isArray(value)) {
      const items = value as unknown[];
      for (const [index, item] of items.entries()) items[index] = this.in(item);
    } else if (typeof value === "object" && value !== null) {
      const entries = value as Record<string, unknown>;
      for (const name of Object.keys(entries)) entries[name] = this.in(entries[name]);
    }
    return value;
  }

  #shared(text: string): string {
    if (text.length > LONGEST) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}
