/** A longer beginning would hardly leave fewer words; a shorter one would leave very many. */
const MOST_LETTERS = 5;
const LEAST_LETTERS = 2;

/** A word read backwards. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join("");
}

/** Words by their codes, as `<` orders them; files are sorted so. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * How many letters at the beginning or at the end of a word one typing error leaves as they are: an error that touches
 * the one half spares the other. Where the two middle ones of four letters are exchanged, neither: see `exchangedMiddle`.
 */
export function sparedLetters(word: string): number {
  return Math.min(Math.max(Math.floor((word.length - 1) / 2), LEAST_LETTERS), MOST_LETTERS);
}

/** A word of four letters with the two middle ones exchanged; `null` for others. */
export function exchangedMiddle(word: string): string | null {
  const [a, b, c, d] = Array.from(word);
  return word.length === 4 ? [a, c, b, d].join("") : null;
}
