import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { whole, type Pieces } from "./pieces.ts";
import { zippedParts } from "./zip.ts";

/** One file inside another. */
export interface Part {
  readonly name: string;
  readonly pieces: Pieces;
}

/** Kinds of file that are archives, whatever else they are: a spreadsheet is a packed folder of XML files. */
const ZIPPED = new Set([".zip", ".xlsx", ".ods"]);

/** The files inside a packed file; `null` for a kind that packs none. Throws where it cannot be unpacked. */
export function unpacked(kind: string, file: string, pieces: Pieces): readonly Part[] | null {
  if (ZIPPED.has(kind)) return zippedParts(whole(pieces));
  const name = file.replace(/^.*\//, "").slice(0, -kind.length);
  if (kind === ".gz") return [{ name, pieces: [gunzipSync(whole(pieces))] }];
  if (kind === ".br") return [{ name, pieces: [brotliDecompressSync(whole(pieces))] }];
  return null;
}
