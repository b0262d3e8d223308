import widths from "./advance-widths.json" with { type: "json" };

/** The faces in which charts and cards set text. */
export type Face = keyof typeof widths;

/** The widest letter: what a character is taken for that the fonts do not have. */
const UNKNOWN_CHARACTER = 1000;

/** How wide a text is in a face at a size, in the units of the size; kerning aside, which only narrows it. */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  const known: Readonly<Record<string, number>> = widths[face];
  let width = 0;
  for (const character of text) width += known[character] ?? UNKNOWN_CHARACTER;
  return (width * size) / 1000;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function clipped(text: string, room: number, size: number, face: Face = "sans"): string {
  if (textWidth(text, size, face) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join("").trimEnd()}…`, size, face) > room)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The text in lines no wider than the room, broken between words; a line past the last is cut with an ellipsis. */
export function wrapped(
  text: string,
  room: number,
  size: number,
  { face = "sans", lines: most = Infinity }: { readonly face?: Face; readonly lines?: number } = {},
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return kept.map((line) => clipped(line, room, size, face));
}
