import { compared } from "./compared.ts";

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};
/** Signs of ASCII alone, as most names have: these need no look at rare letters. */
const PLAIN = /^[\x20-\x7e]*$/;
const APOSTROPHES = /['`]/g;

/** The text as it is compared: no capitals, accents or apostrophes; every other sign is a space. */
export function folded(text: string): string {
  const bare = compared(text).replace(APOSTROPHES, "");
  if (PLAIN.test(bare)) return bare.replace(/[^a-z0-9]+/g, " ").trim();
  return bare
    .replace(/[æđðıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text has a word, and is not of signs alone. */
export function hasWords(text: string): boolean {
  return folded(text) !== "";
}

/** The words of a text as they are compared: `Farhadian-Weinstein` gives `farhadian`, `weinstein`. */
export function foldedWords(text: string): readonly string[] {
  return folded(text).split(" ").filter(Boolean);
}
