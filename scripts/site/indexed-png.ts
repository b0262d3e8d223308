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
  const words = wordsOf(picture);
  const colors = colorsOf(words);
  for (const step of STEPS) {
    const palette = paletteOf(colors, step);
    if (palette !== null)
      return await encoded(picture, palette.colors, rowsOf(picture, words, palette.places));
  }
  throw new Error("A picture has too many colours for a palette");
}

type Color = readonly [red: number, green: number, blue: number];

/** A pixel as one number: its four bytes in the order of the machine. */
type Word = number;

function wordsOf({ pixels }: Pixels): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}

/** The colours of a picture in the order in which they come. Most pixels are like the one before, and cost no look-up. */
function colorsOf(words: Uint32Array): ReadonlyMap<Word, Color> {
  const colors = new Map<Word, Color>();
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  let last = -1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    if (word === last) continue;
    last = word;
    if (colors.has(word)) continue;
    const at = index * 4;
    colors.set(word, [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]);
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

/** The rows of a picture, each with its filter type (none) before it. */
function rowsOf({ width, height }: Pixels, words: Uint32Array, places: ReadonlyMap<Word, number>): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let from = 0;
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      const word = words[from++] ?? 0;
      if (word !== last) {
        last = word;
        place = places.get(word) ?? 0;
      }
      rows[start + x] = place;
    }
  }
  return rows;
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
