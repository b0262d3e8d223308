import { closeSync, openSync, readSync, statSync } from "node:fs";

/** So many bytes of two files are compared at once. */
const PIECE = 2 ** 18;

/** Where the bytes of the two are read into, whatever the files. */
const [OWN, OTHERS] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];

/** Whether two files have the same bytes; a file that is not there is the same as none. Throws the file system's error else. */
export function isSameFile(one: string, other: string): boolean {
  // The numbers of files of some systems are larger than a `number` can tell apart.
  const [first, second] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  if (first === undefined || second === undefined) return false;
  if (first.ino === second.ino && first.dev === second.dev) return true;
  return first.size === second.size && haveSameBytes(one, other);
}

function haveSameBytes(...files: readonly [one: string, other: string]): boolean {
  const handles: number[] = [];
  try {
    for (const file of files) handles.push(openSync(file, "r"));
    const [first = 0, second = 0] = handles;
    for (;;) {
      const read = readSync(first, OWN);
      if (readSync(second, OTHERS) !== read) return false;
      if (read === 0) return true;
      if (OWN.compare(OTHERS, 0, read, 0, read) !== 0) return false;
    }
  } finally {
    for (const handle of handles) closeSync(handle);
  }
}
