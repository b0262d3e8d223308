import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

/** One file inside another. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Kinds of file that are archives, whatever else they are: a spreadsheet is a packed folder of XML files. */
const ZIPPED = new Set([".zip", ".xlsx", ".ods"]);

/** The files inside a packed file; `null` for a kind that packs none. Throws where it cannot be unpacked. */
export function unpacked(kind: string, file: string, bytes: Uint8Array): readonly Part[] | null {
  if (ZIPPED.has(kind))
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, inside]) => ({ name, bytes: inside }));
  const name = file.replace(/^.*\//, "").slice(0, -kind.length);
  if (kind === ".gz") return [{ name, bytes: gunzipSync(bytes) }];
  if (kind === ".br") return [{ name, bytes: brotliDecompressSync(bytes) }];
  return null;
}
