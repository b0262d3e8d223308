import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cutBytes, filePieces, haveSameBytes, whole } from "../../scripts/guards/texts/pieces.ts";

const folder = mkdtempSync(join(tmpdir(), "pieces-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(bytes: Uint8Array): string {
  const path = join(folder, String(bytes.length));
  writeFileSync(path, bytes);
  return path;
}

const PIECE = 2 ** 20;

describe("the pieces of a file", () => {
  it.each([0, 1, 1023, 1024, 1025, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7])(
    "are all of its %d bytes, cut as bytes in memory are",
    (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
      const pieces = filePieces(fileOf(bytes));
      expect(Buffer.compare(whole(pieces), bytes)).toBe(0);
      const lengths = ({ length }: Uint8Array) => length;
      expect([...pieces].map(lengths)).toEqual([...cutBytes(bytes)].map(lengths));
      expect(haveSameBytes(pieces, cutBytes(bytes))).toBe(true);
      expect(haveSameBytes(pieces, cutBytes(Buffer.concat([bytes, Buffer.of(1)])))).toBe(false);
    },
  );
});
