import type { Dataset } from "../../../src/model/dataset.ts";
import { datasetText } from "./dataset-text.ts";
import { downloads } from "./downloads.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";

/**
 * Every generated file, in a stable order: the same dataset gives the same bytes.
 * @throws ZodError if the dataset does not fit its own schema: a mistake of the program, not of the data
 */
export function* exportedFiles(dataset: Dataset): Generator<ExportedFile> {
  yield textFile("dataset.json", datasetText(dataset));
  for (const file of downloads(dataset)) yield { ...file, path: `downloads/${file.path}` };
}
