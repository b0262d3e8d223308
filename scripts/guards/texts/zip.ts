import { Inflate } from "fflate";
import type { Part } from "./archive.ts";
import type { Pieces } from "./pieces.ts";

/** Signatures and lengths of the records of an archive (APPNOTE 4.3). */
const END = { signature: 0x06054b50, length: 22, longestRemark: 0xffff };
const ENTRY = { signature: 0x02014b50, length: 46 };
const FILE = { signature: 0x04034b50, length: 30 };

const STORED = 0;
const DEFLATED = 8;

/** So many packed bytes are unpacked at once. */
const PIECE = 2 ** 16;

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => waiting.push(piece));
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    yield* waiting.splice(0);
  }
}

function unpacked(method: number, packed: Uint8Array, name: string): Pieces {
  if (method === STORED) return [packed];
  if (method === DEFLATED) return { [Symbol.iterator]: () => inflated(packed) };
  throw new Error(`${name} is packed in a way that nobody can read (${method})`);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.length - END.longestRemark);
  for (let at = view.byteLength - END.length; at >= first; at -= 1)
    if (view.getUint32(at, true) === END.signature) return at;
  throw new Error("this is no zip archive");
}

/** The files in a zip archive, each unpacked in pieces when it is read. Throws where it is none, or larger than 4 GB. */
export function zippedParts(archive: Uint8Array): readonly Part[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY.signature)
      throw new Error("this zip archive has no whole list of files");
    const nameEnd = at + ENTRY.length + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + ENTRY.length, nameEnd));
    const file = view.getUint32(at + 42, true);
    if (view.getUint32(file, true) !== FILE.signature)
      throw new Error(`${name} is not where its archive says`);
    const start = file + FILE.length + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
    const packed = archive.subarray(start, start + view.getUint32(at + 20, true));
    if (!name.endsWith("/"))
      parts.push({ name, pieces: unpacked(view.getUint16(at + 10, true), packed, name) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}
