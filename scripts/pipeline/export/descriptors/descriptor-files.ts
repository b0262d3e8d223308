import type { Dataset } from "../../../../src/model/dataset.ts";
import { dictionaryText } from "../dictionary-text.ts";
import { textFile, type ExportedFile } from "../exported-file.ts";
import { csvwText } from "./csvw-text.ts";
import { dataPackageText, type DescribedTable } from "./data-package-text.ts";

/** The files that describe the tables: for readers, and for programs that know Data Package or CSV on the Web. */
export function descriptorFiles(
  tables: readonly DescribedTable[],
  dataset: Dataset,
): readonly ExportedFile[] {
  return [
    textFile("DICTIONARY.md", dictionaryText(dataset)),
    textFile("datapackage.json", dataPackageText(tables, dataset.edition)),
    textFile("csv-metadata.json", csvwText(tables, dataset.edition)),
  ];
}
