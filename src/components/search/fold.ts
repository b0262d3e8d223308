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
/** Signs of ASCII alone, as most names have: these need no look at marks and rare letters. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_APOSTROPHES = /['`]/g;
const APOSTROPHES = /['’‘ʼʻ`´′]/g;

/** The text as it is compared: no capitals, accents or apostrophes; every other sign is a space. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small))
    return small
      .replace(PLAIN_APOSTROPHES, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHES, "")
    .replace(/[æđðıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a text as they are compared: `Farhadian-Weinstein` gives `farhadian`, `weinstein`. */
export function foldedWords(text: string): readonly string[] {
  return folded(text).split(" ").filter(Boolean);
}
