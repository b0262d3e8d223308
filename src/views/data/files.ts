import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line, type Reader } from "../kit/inline.ts";

/** The size of every download, in bytes, by file name. */
export type FileSizes = ReadonlyMap<string, number>;

/**
 * The size of a download, in bytes.
 * @throws Error if there is no such file
 */
export function sizeOf(file: string, sizes: FileSizes): number {
  const size = sizes.get(file);
  if (size === undefined) throw new Error(`there is no download ${file}`);
  return size;
}

/** A size that stays on one line in a narrow column. */
export function unbroken(size: string): string {
  return size.replaceAll(" ", "\u00a0");
}

/**
 * A link to a download with its size, such as `CSV, 31 kB`.
 * @throws Error if there is no such file
 */
export function fileLink(reader: Reader, text: string, file: string, sizes: FileSizes): Line {
  const words = wordsOf(reader);
  return [link(text, ADDRESSES.download(file)), words.data.size(words.size(sizeOf(file, sizes)))];
}
