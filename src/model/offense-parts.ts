const IN_BRACKETS = /\([^)]*\)/g;

/** Replaces what stands in brackets by a filler of the same length, so that commas outside are found. */
export function withoutBrackets(text: string): string {
  return text.replace(IN_BRACKETS, (bracket) => "·".repeat(bracket.length));
}

/** Whether a text names more than one offense; several counts of one are one. */
export function namesSeveralOffenses(offense: string): boolean {
  return /[;,]|\band\b/.test(withoutBrackets(offense));
}
