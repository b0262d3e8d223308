import { inflateSync } from "node:zlib";

const SIGNATURE_LENGTH = 8;

/** Chunks of a PNG that hold words (PNG 11.3.3: textual information; 11.3.6 for EXIF). */
const WORDY = new Set(["tEXt", "zTXt", "iTXt", "eXIf"]);

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** The words of one chunk: as they are, and what of them can be unpacked. */
function* chunkTexts(data: Uint8Array): Generator<string> {
  yield latin1(data);
  yield Buffer.from(data).toString("utf8");
  for (let start = data.indexOf(0); start !== -1 && start < data.length; start = data.indexOf(0, start + 1)) {
    try {
      yield inflateSync(data.subarray(start + 2)).toString("utf8");
    } catch {
      // It was not packed words that began here.
    }
  }
}

/** What a PNG says beside its picture. Throws where it is no PNG. */
export function* pictureTexts(bytes: Uint8Array): Generator<string> {
  if (latin1(bytes.subarray(1, 4)) !== "PNG") throw new Error("this is no PNG");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (WORDY.has(type)) yield* chunkTexts(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const end = Buffer.from(bytes).lastIndexOf("IEND");
  if (end !== -1 && end + 8 < bytes.length) yield latin1(bytes.subarray(end + 8));
}
