import { closeSync, openSync, readSync } from "node:fs";

/** So many bytes are read at once. */
const PIECE = 2 ** 20;

/** The lines of a text file, read as they are asked for. Throws where there is no such file. */
export function* fileLines(path: string): Generator<string> {
  const handle = openSync(path, "r");
  try {
    const decoder = new TextDecoder();
    const bytes = Buffer.allocUnsafe(PIECE);
    let rest = "";
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, length), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.decode();
  } finally {
    closeSync(handle);
  }
}
