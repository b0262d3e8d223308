import { picture, TEXT_SIZE, WIDTH, type Frame } from "./kit/frame.ts";
import { emptyElement, textElement } from "./kit/svg.ts";
import { clipped, wrapped } from "./kit/text-width.ts";
import { hatching, toned, type Tone } from "./kit/tone.ts";
import { toneKey, type ToneMeaning } from "./kit/tone-key.ts";
import type { Box } from "./map/box.ts";

/** One tile: a place without its shape. */
export interface Tile {
  /** The larger area in which it lies; tiles of one area stand together. */
  readonly group: string;
  readonly label: string;
  /** Its number in words, or why there is none. */
  readonly words: string;
  readonly tone: Tone;
}

/** Places as tiles of one size, in the order given: what a map says, where a map would be too small to read. */
export interface TileMap {
  readonly form: "tile-map";
  readonly tiles: readonly Tile[];
  readonly key: readonly ToneMeaning[];
}

const COLUMNS = { narrow: 2, wide: 4 };
const GAP = 6;
const STRIP = 16;
const INSET = 6;
const LINES = { group: 15, label: 31, words: 47, second: 62 };

/** Draws a tile for every place, its tone in a strip and all else in words. Without tiles: an empty string. */
export function tileMap({ tiles, key }: TileMap, frame: Frame): string {
  if (tiles.length === 0) return "";
  const columns = COLUMNS[frame.size];
  const width = (WIDTH[frame.size] - GAP * (columns - 1)) / columns;
  const room = width - STRIP - 2 * INSET;
  const isTall = tiles.some(({ words }) => wrapped(words, room, 12).length > 1);
  const height = isTall ? LINES.second + 8 : LINES.words + 8;
  const meanings = toneKey(key, frame, 0);
  const top = meanings.height === 0 ? 0 : meanings.height + 8;
  return picture(frame, top + Math.ceil(tiles.length / columns) * (height + GAP), [
    hatching(frame.id),
    ...meanings.parts,
    ...tiles.map((tile, index) =>
      drawTile(tile, frame.id, {
        x: (index % columns) * (width + GAP),
        y: top + Math.floor(index / columns) * (height + GAP),
        width,
        height,
      }),
    ),
  ]);
}

function drawTile(
  { group, label, words, tone }: Tile,
  drawing: string,
  { x, y, width, height }: Box,
): string {
  const left = x + STRIP + INSET;
  const room = width - STRIP - 2 * INSET;
  const [first = "", second] = wrapped(words, room, 12, { lines: 2 });
  const line = (style: string, at: number, text: string) =>
    textElement("text", { class: style, x: left, y: y + at }, text);
  return [
    emptyElement("rect", { class: "tile", x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }),
    emptyElement("rect", {
      ...toned(tone, drawing),
      x: x + 4,
      y: y + 4,
      width: STRIP - 3,
      height: height - 8,
    }),
    line("small soft", LINES.group, clipped(group, room, 12)),
    line("strong", LINES.label, clipped(label, room, TEXT_SIZE, "sansBold")),
    line("small", LINES.words, first),
    ...(second === undefined ? [] : [line("small", LINES.second, second)]),
  ].join("\n");
}
