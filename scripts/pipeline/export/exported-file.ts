/** One file to be written below the output directory. */
export interface ExportedFile {
  /** Path below the output directory, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const ENCODER = new TextEncoder();

/** A file of text in UTF-8, without a byte order mark. */
export function textFile(path: string, text: string): ExportedFile {
  return { path, bytes: ENCODER.encode(text) };
}
