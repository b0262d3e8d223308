import type { Dataset } from "../../../src/model/dataset.ts";
import { datasetText } from "./dataset-text.ts";
import { downloads } from "./downloads.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";

/**
 * Every generated file, in a stable order: the same dataset gives the same bytes.
 * @throws ZodError if the dataset does not fit its own schema: a mistake of the program, not of the data
 */
export async function exportedFiles(dataset: Dataset): Promise<readonly ExportedFile[]> {
  const own = textFile("dataset.json", datasetText(dataset));
  const files = await downloads(dataset);
  return [own, ...files.map((file) => ({ ...file, path: `downloads/${file.path}` }))];
}
