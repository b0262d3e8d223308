/** Signs of ASCII alone, as most texts have: these need no look at marks and apostrophes. */
const PLAIN = /^[\x20-\x7e\n]*$/;
/** What is written, printed or typed by a telephone for an apostrophe. */
const APOSTROPHES = /[’‘ʼʻ´′]/g;

/** A text as filters compare it: without capitals and accents, and with one sign for every apostrophe. */
export function compared(text: string): string {
  const small = text.toLowerCase();
  return PLAIN.test(small) ? small : small.normalize("NFD").replace(/\p{M}/gu, "").replace(APOSTROPHES, "'");
}

/** The words of what a reader typed, as filters compare them. */
export function comparedWords(text: string): readonly string[] {
  return compared(text).split(/\s+/).filter(Boolean);
}
