import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { bytesOf, documents, SITE_ROOT, siteFiles, textOfFile } from "./built-site.ts";
import { blocksOf, documentOf, elementsOf } from "./dom.ts";

/** A text that leaves the house, with the file in which it stands. */
export interface OutputText {
  readonly file: string;
  readonly text: string;
}

const SPOKEN_ATTRIBUTES = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "content",
  "title",
  "value",
  "label",
  "placeholder",
  "data-copy",
]);

function textsOfHtml(document: ReturnType<typeof documentOf>): string[] {
  const spoken = elementsOf(document).flatMap(({ attrs }) =>
    attrs.filter(({ name, value }) => value !== "" && SPOKEN_ATTRIBUTES.has(name)).map(({ value }) => value),
  );
  return [...blocksOf(document), ...spoken];
}

function textsOfJson(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOfJson);
}

function textsOfXml(xml: string): string[] {
  const decoded = xml.replace(/<!\[CDATA\[|\]\]>/g, "").replace(/<[^>]*>/g, "\n");
  return decoded
    .replace(/&lt;[^&]*&gt;/g, "\n")
    .replaceAll("&amp;", "&")
    .split("\n")
    .map((line) => line.trim());
}

/** The texts of a file by what kind of file it is. Throws where it is not what its name says. */
function textsOfFile(file: string, text: string): string[] {
  if (file.endsWith(".html")) return textsOfHtml(documentOf(text));
  if (/\.json(?:ld)?$/.test(file) || file.endsWith(".geojson")) return textsOfJson(JSON.parse(text));
  if (file.endsWith(".jsonl"))
    return text.split("\n").flatMap((line) => (line === "" ? [] : textsOfJson(JSON.parse(line))));
  if (file.endsWith(".csv")) return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.flat();
  if (file.endsWith(".xml")) return textsOfXml(text);
  return text.split("\n");
}

const TEXT_FILES = /\.(json|jsonl|jsonld|geojson|csv|xml|txt|md|cff|svg|webmanifest)$/;

/** Every text of every readable file of the site: pages, records, tables, feeds. */
export function* siteTexts(): Generator<OutputText> {
  for (const { file, document } of documents) for (const text of textsOfHtml(document)) yield { file, text };
  for (const file of siteFiles.filter((name) => TEXT_FILES.test(name)))
    for (const text of textsOfFile(file, textOfFile(file))) yield { file, text };
}

/** What is not text inside an archive: the same bytes stand beside it, and are read there. */
const PACKED_BYTES = /\.(sqlite|xlsx|parquet)$/;

/** Every text inside the downloads that are packed: archives, workbooks and databases. */
export function* packedTexts(): Generator<OutputText> {
  for (const file of siteFiles.filter((name) => /\.(zip|xlsx)$/.test(name))) {
    for (const [name, bytes] of Object.entries(unzipSync(bytesOf(file)))) {
      if (PACKED_BYTES.test(name)) continue;
      for (const text of textsOfFile(name, strFromU8(bytes))) yield { file: `${file}/${name}`, text };
    }
  }
  for (const file of siteFiles.filter((name) => name.endsWith(".sqlite"))) yield* databaseTexts(file);
}

function* databaseTexts(file: string): Generator<OutputText> {
  const database = new DatabaseSync(join(SITE_ROOT, file), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of tables)
    for (const row of database.prepare(`SELECT * FROM "${String(name)}"`).all())
      for (const text of Object.values(row)) if (typeof text === "string") yield { file, text };
  database.close();
}

/** The texts of the search indexes: what they show of each page. */
export function* indexedTexts(): Generator<OutputText> {
  for (const folder of ["pagefind/fragment", "es/pagefind/fragment"])
    for (const name of readdirSync(join(SITE_ROOT, folder))) {
      const bytes = readFileSync(join(SITE_ROOT, folder, name));
      yield { file: `${folder}/${name}`, text: gunzipSync(bytes).toString("utf8") };
    }
}
