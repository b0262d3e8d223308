import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** The pixels of a picture: red, green, blue, opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const packed = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;

/** The steps by which the channels are made coarser until the colours are few enough; the first keeps every colour. */
const STEPS = [1, 4, 8, 12, 16, 24, 32];

/**
 * An opaque picture of few colours as PNG with a palette (PNG, third edition, 11.2): a third of the size of one
 * without. The colour of the first pixel, the ground, is kept; the others move by less than the eye sees in the edges of letters.
 */
export async function indexedPng(picture: Pixels): Promise<Buffer> {
  const rows = rowsOf(picture);
  const colors = colorsOf(rows);
  for (const step of STEPS) {
    const palette = paletteOf(colors, step);
    if (palette !== null) return await encoded(picture, palette.colors, placesOf(rows, palette.places));
  }
  throw new Error("A picture has too many colours for a palette");
}

type Color = readonly [red: number, green: number, blue: number];

/** A pixel as one number, its four bytes in the order of the machine: with a sign, since V8 keeps such numbers without a box. */
type Word = number;

/** A row of pixels; `null` where it is like the one above it, as most rows of a drawing are. */
type PixelRow = Int32Array | null;

function rowsOf({ width, height, pixels }: Pixels): readonly PixelRow[] {
  const rows: PixelRow[] = [];
  let above: Uint8Array | null = null;
  for (let y = 0; y < height; y++) {
    const bytes = pixels.subarray(y * width * 4, (y + 1) * width * 4);
    const isLike = above !== null && Buffer.compare(above, bytes) === 0;
    rows.push(isLike ? null : new Int32Array(bytes.buffer, bytes.byteOffset, width));
    above = bytes;
  }
  return rows;
}

/** The colours of a picture in the order in which they come. Most pixels are like the one before, and cost no look-up. */
function colorsOf(rows: readonly PixelRow[]): ReadonlyMap<Word, Color> {
  const colors = new Map<Word, Color>();
  let last: Word | undefined;
  for (const row of rows) {
    if (row === null) continue;
    const bytes = new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
    for (let x = 0; x < row.length; x++) {
      const word = row[x] ?? 0;
      if (word === last) continue;
      last = word;
      if (colors.has(word)) continue;
      const at = x * 4;
      colors.set(word, [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]);
    }
  }
  return colors;
}

/** The palette of colours made coarser by a step, and the place in it of each pixel; `null` where they are too many. */
function paletteOf(
  colors: ReadonlyMap<Word, Color>,
  step: number,
): { readonly colors: readonly Color[]; readonly places: ReadonlyMap<Word, number> } | null {
  const [ground = [0, 0, 0]] = colors.values();
  const coarse = (value: number, base: number) =>
    Math.min(255, Math.max(0, base + Math.round((value - base) / step) * step));
  const palette = new Map<number, Color>();
  const order = new Map<number, number>();
  const places = new Map<Word, number>();
  for (const [word, [red, green, blue]] of colors) {
    const color: Color = [coarse(red, ground[0]), coarse(green, ground[1]), coarse(blue, ground[2])];
    const key = (color[0] << 16) | (color[1] << 8) | color[2];
    if (!palette.has(key)) {
      if (palette.size === MOST_COLORS) return null;
      order.set(key, palette.size);
      palette.set(key, color);
    }
    places.set(word, order.get(key) ?? 0);
  }
  return { colors: [...palette.values()], places };
}

/** The rows of a picture as places in its palette, each with its filter type (none) before it. */
function placesOf(rows: readonly PixelRow[], places: ReadonlyMap<Word, number>): Buffer {
  const width = rows[0]?.length ?? 0;
  const filled = Buffer.alloc((width + 1) * rows.length);
  let last: Word | undefined;
  let place = 0;
  for (const [y, row] of rows.entries()) {
    const start = y * (width + 1);
    if (row === null) {
      filled.copyWithin(start, start - width - 1, start);
      continue;
    }
    for (let x = 0; x < width; x++) {
      const word = row[x] ?? 0;
      if (word !== last) {
        last = word;
        place = places.get(word) ?? 0;
      }
      filled[start + 1 + x] = place;
    }
  }
  return filled;
}

async function encoded({ width, height }: Pixels, palette: readonly Color[], rows: Buffer): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", await packed(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
