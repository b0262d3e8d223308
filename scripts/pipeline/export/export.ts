import type { Dataset } from "../../../src/model/dataset.ts";

/** One file to be written below the output directory. */
export interface ExportedFile {
  /** Path below the output directory, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every generated file, in a stable order: the same dataset gives the same bytes. */
export function* exportedFiles(dataset: Dataset): Generator<ExportedFile> {
  yield { path: "dataset.json", bytes: new TextEncoder().encode(JSON.stringify(dataset)) };
}
