import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";

type Piece = MarkedText[number] | MarkedText | null;

/** Pieces joined into one text: neighbouring words become one string, empty ones vanish. */
export function marked(...pieces: readonly Piece[]): MarkedText {
  const parts: MarkedText = [];
  for (const part of pieces.flat()) {
    const last = parts.at(-1);
    if (part === null || part === "") continue;
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** The words of a table as they stand. */
export function original(words: string): MarkedText {
  return [{ original: words }];
}

/** Texts as in a list: `a, b y c`. */
export function listed(texts: readonly MarkedText[]): MarkedText {
  return marked(
    ...texts.flatMap((text, at) => [at === 0 ? "" : at === texts.length - 1 ? " y " : ", ", ...text]),
  );
}

/** The clauses that are there, with semicolons between them and a full stop at the end. */
export function sentenceOf(clauses: readonly (MarkedText | null)[]): MarkedText {
  const told = clauses.filter((clause) => clause !== null);
  return marked(...told.flatMap((clause, at) => [at === 0 ? "" : "; ", ...clause]), ".");
}
