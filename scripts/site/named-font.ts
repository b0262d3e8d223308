/** Where the directory of a TrueType file begins, and how long each of its entries is (OpenType 1.9, Organization of an OpenType Font). */
const DIRECTORY = { start: 12, entry: 16 };

/** The platform, encoding and language of a name: Windows, Unicode, English (OpenType 1.9, name). */
const WINDOWS_ENGLISH = [3, 1, 0x409];

const HEAD = 6;
const RECORD = 12;

/** The family and subfamily of a font by the ids of the naming table. */
function nameTable(family: string): Buffer {
  const names = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "")],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const table = Buffer.alloc(HEAD + RECORD * names.length);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    [...WINDOWS_ENGLISH, id, length, offset].forEach((value, place) => {
      table.writeUInt16BE(value, HEAD + RECORD * index + 2 * place);
    });
    offset += length;
  });
  return Buffer.concat([table, ...texts]);
}

/**
 * A TrueType font under the name of its family. The fonts of one family come each under a name of its own (such as
 * "Source Sans 3 ExtraLight SemiBold"), and programs that draw look for the family and the weight, which stays.
 * The checksums, which no program that draws asks for, are left as they were. Throws where there is no naming table.
 */
export function namedFont(font: Uint8Array, family: string): Buffer {
  const old = Buffer.from(font);
  const entries = Array.from(
    { length: old.readUInt16BE(4) },
    (_, index) => DIRECTORY.start + DIRECTORY.entry * index,
  );
  const entry = entries.find((start) => old.toString("latin1", start, start + 4) === "name");
  if (entry === undefined) throw new Error(`A font of ${family} has no naming table`);
  const table = nameTable(family);
  const padding = Buffer.alloc((4 - (old.length % 4)) % 4);
  old.writeUInt32BE(old.length + padding.length, entry + 8);
  old.writeUInt32BE(table.length, entry + 12);
  return Buffer.concat([old, padding, table]);
}
