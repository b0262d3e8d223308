/** A name as SQL writes it, so that no name is taken for a word of the language. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Names in brackets, as a key or an index takes them. */
export function nameList(names: readonly string[]): string {
  return `(${names.map(quotedName).join(", ")})`;
}
