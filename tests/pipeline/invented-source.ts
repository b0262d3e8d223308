import { datasetFiles } from "../../scripts/bench/dataset/dataset-files.ts";
import { Invention } from "../../scripts/bench/dataset/invention.ts";
import type { SourceFile, SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";

/** The files of an invented record, by their paths. */
export function inventedTexts(officers: number, seed: number, events = 0): ReadonlyMap<string, string> {
  const files = Array.from(datasetFiles(new Invention(officers, seed, events)));
  return new Map(files.map(({ path, pieces }) => [path, [...pieces].join("")]));
}

/** The files of a dataset, as the folder in which an editor would have them. */
export function sourceOfTexts(texts: ReadonlyMap<string, string>): SourceFolder {
  const files = [...texts].map(([path, text]): [string, SourceFile] => [
    path.replace("tables/", ""),
    { label: path, bytes: new TextEncoder().encode(text) },
  ]);
  return {
    label: "tables",
    tables: new Map(files.filter(([, { label }]) => label.startsWith("tables/"))),
    beside: new Map(files.filter(([, { label }]) => !label.startsWith("tables/"))),
    home: "/nowhere",
  };
}
