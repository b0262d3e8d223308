/** So many characters of texts are remembered, twice: those that came last, and those before them. */
const MOST_CHARACTERS = 2 ** 25;

/** The texts that were met lately. Of a site of any size it holds no more than about sixty million characters. */
export class RecentTexts {
  readonly #most: number;
  #last = new Set<string>();
  #before = new Set<string>();
  #characters = 0;

  /** @param most so many characters are remembered in each of two halves */
  constructor(most = MOST_CHARACTERS) {
    this.#most = most;
  }

  /** Whether a text was met lately; it is remembered longer then. */
  has(text: string): boolean {
    if (this.#last.has(text)) return true;
    if (!this.#before.has(text)) return false;
    this.add(text);
    return true;
  }

  /** Remembers a text, and forgets the older half of all where there are too many. */
  add(text: string): void {
    this.#last.add(text);
    this.#characters += text.length;
    if (this.#characters < this.#most) return;
    this.#before = this.#last;
    this.#last = new Set();
    this.#characters = 0;
  }
}
