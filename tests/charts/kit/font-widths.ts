/** The advance width of every character that a TrueType font has, in thousandths of its size, by its `cmap` and `hmtx` tables (OpenType 1.9). */
export function fontWidths(font: Buffer, characters: string): Readonly<Record<string, number>> {
  const table = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(table("head") + 18);
  const numberOfMetrics = font.readUInt16BE(table("hhea") + 34);
  const glyphOf = characterMap(font, table("cmap"));
  const entries = Array.from(characters).map((character) => {
    const metric = Math.min(glyphOf(character.codePointAt(0)!), numberOfMetrics - 1);
    const width = font.readUInt16BE(table("hmtx") + metric * 4);
    return [character, Math.round((width * 1000) / unitsPerEm)] as const;
  });
  return Object.fromEntries(entries);
}

function tablesOf(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    offsets.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => offsets.get(tag)!;
}

/** Reads a `cmap` subtable of format 4, which covers the basic plane. */
function characterMap(font: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + index * 8),
  );
  const start = cmap + subtables.find((offset) => font.readUInt16BE(cmap + offset) === 4)!;
  const segments = font.readUInt16BE(start + 6) / 2;
  const at = (array: number, segment: number) =>
    start + 14 + array * segments * 2 + (array > 0 ? 2 : 0) + segment * 2;
  return (code) => {
    for (let segment = 0; segment < segments; segment++) {
      if (code > font.readUInt16BE(at(0, segment))) continue;
      const first = font.readUInt16BE(at(1, segment));
      if (code < first) return 0;
      const delta = font.readUInt16BE(at(2, segment));
      const range = font.readUInt16BE(at(3, segment));
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(at(3, segment) + range + (code - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
