import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { databaseTexts } from "./texts/database.ts";
import { markupTexts } from "./texts/markup.ts";
import { parquetTexts } from "./texts/parquet.ts";
import { pictureTexts } from "./texts/picture.ts";
import { jsonLinesTexts, jsonTexts, tableTexts } from "./texts/records.ts";
import { unpacked } from "./texts/archive.ts";

/** A text that leaves the house, and the file in which it stands; a file inside another after `!`. */
export interface OutputText {
  readonly file: string;
  readonly text: string;
}

/** Files in which nobody writes words: fonts, and programs of packages in machine form. */
const WITHOUT_TEXT = new Set([".woff2", ".wasm", ".pagefind"]);

/** What Pagefind writes before the text of a page. */
const SIGNATURE = /^pagefind_dcd/;

const decoder = new TextDecoder();
const readAsText = (bytes: Uint8Array) => decoder.decode(bytes);
const lines = (bytes: Uint8Array) => readAsText(bytes).split("\n");

/** What a kind of file says, by the end of its name. Files of words in lines, and programs, are read line by line. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Iterable<string> | Promise<Iterable<string>>>> =
  {
    ".html": (bytes) => markupTexts(readAsText(bytes)),
    ".xml": (bytes) => markupTexts(readAsText(bytes)),
    ".svg": (bytes) => markupTexts(readAsText(bytes)),
    ".rels": (bytes) => markupTexts(readAsText(bytes)),
    ".json": (bytes) => jsonTexts(readAsText(bytes)),
    ".jsonld": (bytes) => jsonTexts(readAsText(bytes)),
    ".geojson": (bytes) => jsonTexts(readAsText(bytes)),
    ".webmanifest": (bytes) => jsonTexts(readAsText(bytes)),
    ".csv": (bytes) => tableTexts(readAsText(bytes)),
    ".tsv": (bytes) => tableTexts(readAsText(bytes)),
    ".png": pictureTexts,
    ".parquet": parquetTexts,
    ".sqlite": databaseTexts,
    ".db": databaseTexts,
    ".jsonl": (bytes) => jsonLinesTexts(readAsText(bytes)),
    ".ndjson": (bytes) => jsonLinesTexts(readAsText(bytes)),
    ".pf_fragment": (bytes) => jsonTexts(readAsText(gunzipSync(bytes)).replace(SIGNATURE, "")),
    ".pf_index": (bytes) => [readAsText(gunzipSync(bytes))],
    ".pf_filter": (bytes) => [readAsText(gunzipSync(bytes))],
    ".pf_meta": (bytes) => [readAsText(gunzipSync(bytes))],
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
 * @throws {UnreadableKind} where files of its kind cannot be read; and what a reader throws where it is not what its name says
 */
export async function* outputTexts(file: string, bytes: Uint8Array): AsyncGenerator<OutputText> {
  yield { file, text: file };
  const kind = extname(file).toLowerCase();
  if (WITHOUT_TEXT.has(kind)) return;
  const inside = unpacked(kind, file, bytes);
  if (inside !== null) {
    for (const part of inside) yield* outputTexts(`${file}!${part.name}`, part.bytes);
    return;
  }
  const read = READERS[kind] ?? (LINES.has(kind) ? lines : null);
  if (read === null)
    throw new UnreadableKind(`${file}: nobody knows how to read the texts of a ${kind} file`);
  for (const text of await read(bytes)) yield { file, text };
}
