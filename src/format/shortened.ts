/** The text cut at a word, or inside a word that is longer alone, with an ellipsis, to at most the length. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 0 ? space : undefined).replace(/[\s,;:]+$/, "")}…`;
}
