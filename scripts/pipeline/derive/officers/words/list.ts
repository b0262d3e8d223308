/** Items as they stand in a sentence: `a`, `a and b`, `a, b and c`; items that hold commas are kept apart. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const comma = items.some((item) => item.includes(", ") || item.includes(" and ")) ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} and ${last}`;
}

/** A text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that goes on a sentence: its first letter small. */
export function continued(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
