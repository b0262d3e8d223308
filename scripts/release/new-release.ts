import type { Release } from "../../src/model/release.ts";
import { TABLE_NAMES } from "../../src/model/table-name.ts";
import type { BuildResult } from "../pipeline/build-dataset.ts";
import type { SourceFile, SourceFolder } from "../pipeline/read/source-folder.ts";
import { sha256, type ReadRelease } from "../pipeline/release/read-releases.ts";
import type { FolderFile } from "../report/replace-folder.ts";

/** What a release keeps beside the tables. */
const KEPT_BESIDE = ["edition.json", "redirects.csv"] as const;

function text(file: SourceFile): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
}

function keptFiles({ tables, beside }: SourceFolder): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of KEPT_BESIDE) {
    const file = beside.get(name);
    if (file) files.set(name, text(file));
  }
  for (const name of [...TABLE_NAMES].sort()) {
    const file = tables?.get(`${name}.csv`);
    if (file) files.set(`tables/${name}.csv`, text(file));
  }
  return files;
}

/** The next release of a dataset that nothing stands against. */
export function newRelease(source: SourceFolder, { record, unreleased, dataset }: BuildResult): ReadRelease {
  const files = keptFiles(source);
  const rows = new Map(
    Object.entries(dataset?.tables ?? {}).map(([name, list]) => [`tables/${name}.csv`, list.length]),
  );
  return {
    release: {
      number: (unreleased.last?.number ?? 0) + 1,
      as_of: record.edition.as_of,
      changes: [...unreleased.changes],
      entries: unreleased.entries.map(({ id }) => id),
      files: [...files].map(([path, content]) => ({
        path,
        sha256: sha256(content),
        rows: rows.get(path) ?? null,
      })),
    },
    files,
  };
}

/** `release.json`: one change and one file a line, so that two releases can be compared line by line. */
function releaseText({ number, as_of, changes, entries, files }: Release): string {
  const lines = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
  return `{
  "number": ${number},
  "as_of": ${JSON.stringify(as_of)},
  "changes": ${lines(changes)},
  "entries": ${lines(entries)},
  "files": ${lines(files)}
}
`;
}

/** `tables.json`: every file by its path, one line of it a line, so that git keeps only what changed. */
function snapshotText(files: ReadonlyMap<string, string>): string {
  const parts = [...files].map(([path, content]) => {
    const lines = content.split("\n").map((line) => `    ${JSON.stringify(line)}`);
    return `  ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** The files of a release below `data/releases/N/`. */
export function releaseFiles({ release, files }: ReadRelease): readonly FolderFile[] {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  return [file("release.json", releaseText(release)), file("tables.json", snapshotText(files))];
}
