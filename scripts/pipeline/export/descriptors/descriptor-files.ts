import type { Dataset } from "../../../../src/model/dataset.ts";
import { dictionaryText } from "../dictionary-text.ts";
import { textFile, type ExportedFile } from "../exported-file.ts";
import type { TableFiles } from "../table-files.ts";
import { csvwText } from "./csvw-text.ts";
import { dataPackageText } from "./data-package-text.ts";
import { fileFacts } from "./file-facts.ts";

/** The files that describe the tables: for readers, and for programs that know Data Package or CSV on the Web. */
export function descriptorFiles(tables: readonly TableFiles[], dataset: Dataset): readonly ExportedFile[] {
  const described = tables.map(({ table, csv }) => ({ table, file: fileFacts(csv) }));
  return [
    textFile("DICTIONARY.md", dictionaryText(dataset)),
    textFile("datapackage.json", dataPackageText(described, dataset.edition)),
    textFile("csv-metadata.json", csvwText(described, dataset.edition)),
  ];
}
