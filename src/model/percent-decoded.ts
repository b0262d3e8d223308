/** A sign of ASCII, or what may be others in UTF-8, as addresses write them: `%20`, `%C3%AB`. */
export const PERCENT_ENCODED = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

function signsOf(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** A text with the signs for which addresses write bytes; what is no UTF-8 stays as it is. */
export function percentDecoded(text: string): string {
  return text.includes("%") ? text.replace(PERCENT_ENCODED, signsOf) : text;
}
