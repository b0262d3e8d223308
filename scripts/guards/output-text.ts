import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { unpacked, type Part } from "./texts/archive.ts";
import { databaseTexts } from "./texts/database.ts";
import { jsonStrings } from "./texts/json-strings.ts";
import { markupTexts } from "./texts/markup.ts";
import { parquetTexts } from "./texts/parquet.ts";
import { pictureTexts } from "./texts/picture.ts";
import { linesOf, textPieces, whole, wholeText, type Pieces } from "./texts/pieces.ts";
import { jsonLinesTexts, tableTexts } from "./texts/records.ts";

/** Texts that leave the house, and the file in which they stand; a file inside another after `!`. */
export interface OutputTexts {
  readonly file: string;
  readonly texts: Iterable<string>;
}

/** Files in which nobody writes words: fonts, and programs of packages in machine form. */
const WITHOUT_TEXT = new Set([".woff2", ".wasm", ".pagefind"]);

/** What Pagefind writes before the text of a page. */
const SIGNATURE = /^pagefind_dcd/;

/** What a file says; of a kind that is read by parts, each part's texts. */
type Reader = (pieces: Pieces) => Iterable<string> | AsyncIterable<Iterable<string>>;

const markup: Reader = (pieces) => markupTexts(wholeText(pieces));
const json: Reader = (pieces) => jsonStrings(textPieces(pieces));
const table: Reader = (pieces) => tableTexts(textPieces(pieces));
const jsonLines: Reader = (pieces) => jsonLinesTexts(textPieces(pieces));
const lines: Reader = (pieces) => linesOf(textPieces(pieces));
const unzipped = (pieces: Pieces) => gunzipSync(whole(pieces)).toString("utf8");
const unzippedText: Reader = (pieces) => [unzipped(pieces)];

/** What a kind of file says, by the end of its name. Files of words in lines, and programs, are read line by line. */
const READERS: Readonly<Record<string, Reader>> = {
  ".html": markup,
  ".xml": markup,
  ".svg": markup,
  ".rels": markup,
  ".json": json,
  ".jsonld": json,
  ".geojson": json,
  ".webmanifest": json,
  ".csv": table,
  ".tsv": table,
  ".png": (pieces) => pictureTexts(whole(pieces)),
  ".parquet": (pieces) => parquetTexts(whole(pieces)),
  ".sqlite": databaseTexts,
  ".db": databaseTexts,
  ".jsonl": jsonLines,
  ".ndjson": jsonLines,
  ".pf_fragment": (pieces) => jsonStrings([unzipped(pieces).replace(SIGNATURE, "")]),
  ".pf_index": unzippedText,
  ".pf_meta": unzippedText,
};

const LINES = new Set([
  "",
  ".bib",
  ".cff",
  ".css",
  ".js",
  ".map",
  ".md",
  ".mjs",
  ".ris",
  ".sql",
  ".txt",
  ".yaml",
  ".yml",
]);

/** A file of which nobody knows how to read it: it could say anything. */
export class UnreadableKind extends Error {
  override readonly name = "UnreadableKind";
}

/**
 * Every text of one file of the site, also of files packed inside it.
 * @param file its path below the site's folder
 * @param isKnown whether the texts of a file packed inside it were read elsewhere
 * @throws {UnreadableKind} where files of its kind cannot be read; and what a reader throws where it is not what its name says
 */
export async function* outputTexts(
  file: string,
  pieces: Pieces,
  isKnown: (part: Part) => boolean = () => false,
): AsyncGenerator<OutputTexts> {
  yield { file, texts: [file] };
  const kind = extname(file).toLowerCase();
  if (WITHOUT_TEXT.has(kind)) return;
  const inside = unpacked(kind, file, pieces);
  if (inside !== null) {
    for (const part of inside) {
      const path = `${file}!${part.name}`;
      if (isKnown(part)) yield { file: path, texts: [path] };
      else yield* outputTexts(path, part.pieces);
    }
    return;
  }
  const read = READERS[kind] ?? (LINES.has(kind) ? lines : null);
  if (read === null)
    throw new UnreadableKind(`${file}: nobody knows how to read the texts of a ${kind} file`);
  const said = read(pieces);
  if (Symbol.iterator in said) yield { file, texts: said };
  else for await (const texts of said) yield { file, texts };
}
