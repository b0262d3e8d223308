import { unzipSync } from "fflate";
import type { Part } from "./archive.ts";
import { cutBytes } from "./pieces.ts";

/** The files in a zip archive, each unpacked when it is read: no two of them stand in memory. Throws where it is none. */
export function zippedParts(archive: Uint8Array): readonly Part[] {
  const names: string[] = [];
  const unpack = (wanted: (name: string) => boolean) =>
    unzipSync(archive, { filter: ({ name }) => wanted(name) });
  unpack((name) => {
    if (!name.endsWith("/")) names.push(name);
    return false;
  });
  return names.map((name) => ({
    name,
    pieces: {
      [Symbol.iterator]: () => cutBytes(unpack((other) => other === name)[name] ?? new Uint8Array()),
    },
  }));
}
