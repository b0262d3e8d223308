import { readFileSync } from "node:fs";
import path from "node:path";
import {
  readSourceFolder,
  type SourceFile,
  type SourceFolder,
} from "../../scripts/pipeline/read/source-folder.ts";

/** One change to a dataset; see tests/fixtures/issues/README.md. */
export interface Change {
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  readonly replace_bytes?: string;
  readonly write?: string;
  readonly remove?: boolean;
  readonly save_as?: "utf-16le" | "crlf" | "byte-order-mark";
}

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The folder of the small invented dataset. */
export const BASE = path.join(ROOT, "tests/fixtures/base");

/** The shipped dataset, its paths as seen from the folder `data`. */
export function shippedSource(): SourceFolder {
  return readSourceFolder(".", path.join(ROOT, "data"));
}

/** The small invented dataset, its paths as seen from its own folder. */
export function baseSource(): SourceFolder {
  return readSourceFolder(".", BASE);
}

/** The text of a file of a dataset. */
export function textOf(source: SourceFolder, file: string): string {
  const [folder, name] = file.startsWith("tables/") ? [source.tables, file.slice(7)] : [source.beside, file];
  return Buffer.from(folder!.get(name)!.bytes).toString("utf8");
}

function changedBytes(change: Change, before: Uint8Array | undefined): Uint8Array | null {
  if (change.remove) return null;
  if (change.write !== undefined) return Buffer.from(change.write);
  const text = Buffer.from(before!).toString("utf8");
  switch (change.save_as) {
    case "utf-16le":
      return Buffer.from(`\uFEFF${text}`, "utf16le");
    case "byte-order-mark":
      return Buffer.from(`\uFEFF${text}`);
    case "crlf":
      return Buffer.from(text.replaceAll("\n", "\r\n"));
    case undefined:
  }
  const [start, ...rest] = text.split(change.find!);
  if (rest.length !== 1) throw new Error(`${change.find} stands ${rest.length} times in ${change.file}`);
  const put =
    change.replace_bytes === undefined
      ? Buffer.from(change.replace!)
      : Buffer.from(change.replace_bytes, "hex");
  return Buffer.concat([Buffer.from(start!), put, Buffer.from(rest[0]!)]);
}

/** A dataset with changes; nothing is written to disk. */
export function changed(source: SourceFolder, changes: readonly Change[]): SourceFolder {
  const tables = new Map(source.tables);
  const beside = new Map(source.beside);
  for (const change of changes) {
    if (change.file === "tables/") {
      tables.clear();
      continue;
    }
    const inTables = change.file.startsWith("tables/");
    const files: Map<string, SourceFile> = inTables ? tables : beside;
    const name = inTables ? change.file.slice(7) : change.file;
    const bytes = changedBytes(change, files.get(name)?.bytes);
    if (bytes === null) files.delete(name);
    else files.set(name, { label: change.file, bytes });
  }
  return { ...source, tables, beside };
}

/** The dataset without its ledger of published ids, as it is before the first edition. */
export function withoutLedger(source: SourceFolder): SourceFolder {
  const beside = new Map(source.beside);
  beside.delete("published-ids.csv");
  return { ...source, beside };
}

/** The text of a fixture or golden file below tests/; `null` where there is none. */
export function testFile(name: string): string | null {
  try {
    return readFileSync(path.join(ROOT, "tests", name), "utf8");
  } catch {
    return null;
  }
}
