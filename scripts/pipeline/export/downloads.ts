import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { Archive } from "./archive.ts";
import { checksumsText } from "./checksums.ts";
import type { DescribedTable } from "./descriptors/data-package-text.ts";
import { descriptorFiles } from "./descriptors/descriptor-files.ts";
import { countedPieces, fileFacts, type FileFacts } from "./descriptors/file-facts.ts";
import { inPieces, textFile, type ExportedFile, type LongFile } from "./exported-file.ts";
import { sqliteFile } from "./sqlite/sqlite-file.ts";
import { tableFiles } from "./table-files.ts";
import { wholeJson, wholeLines } from "./whole-text.ts";
import { xlsxFile } from "./xlsx/xlsx-file.ts";

/** A file of a text that holds the whole record. Returns the facts about it. */
function* longFile(path: string, lines: Iterable<string>): Generator<LongFile, FileFacts> {
  let facts: FileFacts | undefined;
  function* pieces(): Generator<Uint8Array> {
    facts = yield* countedPieces(path, inPieces(lines));
  }
  yield { path, pieces: pieces() };
  if (facts === undefined) throw new Error(`${path} was not read before the next file was asked for`);
  return facts;
}

function* files(dataset: Dataset, workbook: ExportedFile): Generator<ExportedFile | LongFile> {
  const sums: FileFacts[] = [];
  const archive = new Archive();
  const beside: DescribedTable[] = [];
  const inside: DescribedTable[] = [];
  const made = (file: ExportedFile) => {
    sums.push(fileFacts(file));
    return file;
  };
  for (const table of DOWNLOAD_TABLES) {
    for (const file of tableFiles(table, dataset)) {
      const packed = archive.add(`tables/${file.path}`, file);
      const facts = { ...packed, path: file.path };
      sums.push(facts);
      if (file.path.endsWith(".csv")) {
        beside.push({ table, file: facts });
        inside.push({ table, file: packed });
      }
      yield file;
    }
  }
  const whole = (file: ExportedFile) => {
    sums.push(archive.add(file.path, file));
    return file;
  };
  yield whole(sqliteFile("vacatur.sqlite", dataset));
  yield whole(workbook);
  sums.push(yield* longFile("vacatur.json", wholeJson(dataset)));
  sums.push(yield* longFile("vacatur.jsonl", wholeLines(dataset)));
  for (const file of descriptorFiles(beside, dataset)) yield made(file);
  yield made(archive.file("vacatur.zip", inside, dataset));
  yield textFile("SHA256SUMS", checksumsText(sums));
}

/**
 * What a reader can download: each table in each format, the whole in each format that holds several tables, what
 * describes them, all of it as an archive, and the checksums. Each file is made when it is asked for: together they are
 * many times larger than the record.
 */
export async function downloads(dataset: Dataset): Promise<Iterable<ExportedFile | LongFile>> {
  return files(dataset, await xlsxFile("vacatur.xlsx", dataset));
}
