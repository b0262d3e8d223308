import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ENCODED_ENDINGS, isCompressible, type ContentEncoding } from "./content-encoding.ts";
import { filesBelow } from "./files-below.ts";
import { forEachAtOnce } from "./for-each-at-once.ts";

/** What is hardly shorter is not kept twice. */
const WORTH_IT = 0.95;

const ENCODE: Readonly<Record<ContentEncoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: async (bytes) => withoutSystem(await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })),
};

/** The byte of a gzip file that says on what system it was made (RFC 1952), set to "unknown": any system makes the same file. */
function withoutSystem(bytes: Buffer): Buffer {
  const SYSTEM = 9;
  bytes[SYSTEM] = 255;
  return bytes;
}

/**
 * Puts beside every file of a folder that shrinks the same file as `.br` and `.gz`, as short as they get, for hosts that
 * send such files. Returns how many were written. The same files give the same bytes on any machine with the same Node.
 */
export async function precompress(directory: string): Promise<number> {
  const files = filesBelow(directory).filter(isCompressible);
  let written = 0;
  await forEachAtOnce(files, availableParallelism(), async (file) => {
    const bytes = await readFile(file);
    for (const encoding of Object.keys(ENCODE) as ContentEncoding[]) {
      const encoded = await ENCODE[encoding](bytes);
      if (encoded.length > bytes.length * WORTH_IT) continue;
      await writeFile(file + ENCODED_ENDINGS[encoding], encoded);
      written += 1;
    }
  });
  return written;
}
