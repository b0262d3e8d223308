import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { sizeOf, type FileSizes } from "./files.ts";

/** What programs are told of a file. */
export interface FileFacts {
  /** The name of the file. */
  readonly name: string;
  /** Where it is, in full. */
  readonly address: string;
  /** Its format, as people call it. */
  readonly format: string;
  /** The media type registered with IANA; `null` where there is none. */
  readonly mediaType: string | null;
  /** Its size in bytes. */
  readonly bytes: number;
}

/** By the ending of a file: its format, and the media type registered for it. */
const FORMATS: Readonly<Record<string, readonly [format: string, mediaType: string | null]>> = {
  csv: ["CSV", "text/csv"],
  json: ["JSON", "application/json"],
  jsonl: ["JSON Lines", null],
  parquet: ["Parquet", "application/vnd.apache.parquet"],
  sqlite: ["SQLite", "application/vnd.sqlite3"],
  xlsx: ["XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  zip: ["ZIP", "application/zip"],
};

/**
 * What programs are told of a download.
 * @throws Error if there is no such file, or its format is not known
 */
export function fileFacts(name: string, sizes: FileSizes): FileFacts {
  const known = FORMATS[name.slice(name.lastIndexOf(".") + 1)];
  if (known === undefined) throw new Error(`the format of ${name} is not known`);
  const [format, mediaType] = known;
  return {
    name,
    address: permalink(ADDRESSES.download(name)),
    format,
    mediaType,
    bytes: sizeOf(name, sizes),
  };
}
