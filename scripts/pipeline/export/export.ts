import type { Dataset } from "../../../src/model/dataset.ts";
import { datasetText } from "./dataset-text.ts";
import { downloads } from "./downloads.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";

function* all(own: ExportedFile, files: Iterable<ExportedFile>): Generator<ExportedFile> {
  yield own;
  for (const file of files) yield { ...file, path: `downloads/${file.path}` };
}

/**
 * Every generated file, in a stable order, each made when it is asked for: the same dataset gives the same bytes.
 * @throws ZodError if the dataset does not fit its own schema: a mistake of the program, not of the data
 */
export async function exportedFiles(dataset: Dataset): Promise<Iterable<ExportedFile>> {
  return all(textFile("dataset.json", datasetText(dataset)), await downloads(dataset));
}
