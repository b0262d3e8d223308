/** The text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as it goes on a sentence: its first letter small. */
export function continued(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with one full stop at its end. */
export function sentenceOf(text: string): string {
  return /[.!?]["”’)]?$/.test(text) ? text : `${text}.`;
}
