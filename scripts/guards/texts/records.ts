import Papa from "papaparse";
import { jsonStrings } from "./json-strings.ts";
import { cutAtLines, linesOf } from "./pieces.ts";

/** Every string of a text with a JSON value on each line. Throws where a line is not JSON. */
export function* jsonLinesTexts(text: Iterable<string>): Generator<string> {
  for (const line of linesOf(text)) if (line.trim() !== "") yield* jsonStrings([line]);
}

/** Finds the last line end of each piece that is not inside a quoted cell: an even number of quotation marks is before it. */
function lastRowEnd(): (piece: string) => number {
  let isQuoted = false;
  return (piece) => {
    let last = -1;
    for (let at = 0; at < piece.length; at += 1) {
      const letter = piece[at];
      if (letter === '"') isQuoted = !isQuoted;
      else if (letter === "\n" && !isQuoted) last = at;
    }
    return last;
  };
}

/** Every cell of a table of text. */
export function* tableTexts(text: Iterable<string>): Generator<string> {
  let delimiter = "";
  for (const block of cutAtLines(text, lastRowEnd())) {
    const { data, meta } = Papa.parse<string[]>(block, { skipEmptyLines: true, delimiter });
    ({ delimiter } = meta);
    for (const row of data) yield* row;
  }
}
