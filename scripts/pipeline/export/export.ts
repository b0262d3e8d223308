import type { Dataset } from "../../../src/model/dataset.ts";
import { datasetFiles } from "../../../src/model/dataset-files.ts";
import { downloads } from "./downloads.ts";
import { inPieces, textFile, type ExportedFile, type LongFile } from "./exported-file.ts";

function* all(
  dataset: Dataset,
  files: Iterable<ExportedFile | LongFile>,
): Generator<ExportedFile | LongFile> {
  for (const { path, lines } of datasetFiles(dataset)) yield textFile(path, inPieces(lines));
  for (const file of files) yield { ...file, path: `downloads/${file.path}` };
}

/**
 * Every generated file, in a stable order, each made when it is asked for: the same dataset gives the same bytes.
 * @throws ZodError, when its file is asked for, where a row does not fit its own schema: a mistake of the program, not of
 * the data
 */
export async function exportedFiles(dataset: Dataset): Promise<Iterable<ExportedFile | LongFile>> {
  return all(dataset, await downloads(dataset));
}
