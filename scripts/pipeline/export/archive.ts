import type { Dataset } from "../../../src/model/dataset.ts";
import { checksumsText } from "./checksums.ts";
import { descriptorFiles } from "./descriptors/descriptor-files.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { licenceText } from "./licence.ts";
import { readmeText } from "./readme.ts";
import type { TableFiles } from "./table-files.ts";
import { zipFile } from "./zip-file.ts";

/** The folder into which the archive unpacks. */
const FOLDER = "vacatur";

const below = (folder: string, file: ExportedFile): ExportedFile => ({
  ...file,
  path: `${folder}/${file.path}`,
});

/**
 * The archive: every table in every format, the whole as database and workbook, README, licence, dictionary and
 * descriptors, and a manifest that `sha256sum --check` verifies in the folder into which it unpacks.
 */
export function archiveFile(
  name: string,
  tables: readonly TableFiles[],
  wholes: readonly ExportedFile[],
  dataset: Dataset,
): ExportedFile {
  const inFolder = tables.map(({ table, csv, others }) => ({
    table,
    csv: below("tables", csv),
    others: others.map((file) => below("tables", file)),
  }));
  const files = [
    textFile("README.md", readmeText(dataset.edition)),
    textFile("LICENSE.txt", licenceText()),
    ...wholes,
    ...descriptorFiles(inFolder, dataset),
    ...inFolder.flatMap(({ csv, others }) => [csv, ...others]),
  ];
  const manifest = textFile("SHA256SUMS", checksumsText(files));
  return zipFile(
    name,
    [...files, manifest].map((file) => below(FOLDER, file)),
  );
}
