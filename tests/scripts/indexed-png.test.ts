import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexedPng, type Pixels } from "../../scripts/site/indexed-png.ts";

function picture(width: number, height: number, color: (x: number, y: number) => readonly number[]): Pixels {
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set([...color(x, y), 255], (y * width + x) * 4);
  return { width, height, pixels };
}

/** The colours of a PNG with a palette and no filters, in rows. */
function colorsOf(png: Buffer, { width }: Pixels): number[][] {
  const chunk = (type: string) => {
    const at = png.indexOf(type, 0, "latin1");
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = chunk("PLTE");
  const rows = inflateSync(chunk("IDAT"));
  return [...rows]
    .filter((_, index) => index % (width + 1) > 0)
    .map((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
}

const given = ({ pixels }: Pixels) =>
  Array.from({ length: pixels.length / 4 }, (_, index) => [...pixels.subarray(4 * index, 4 * index + 3)]);

describe("a picture with a palette", () => {
  it("keeps every colour where they are few", async () => {
    const few = picture(16, 16, (x, y) => [x * 16, 255 - x * 16, y < 8 ? 0 : 40]);
    expect(colorsOf(await indexedPng(few), few)).toEqual(given(few));
  });

  it("keeps the ground and moves the others a little where they are many", async () => {
    const many = picture(40, 40, (x, y) => (x === 0 ? [253, 252, 249] : [x * 6, y * 6, (x + y) * 3]));
    const colors = colorsOf(await indexedPng(many), many);
    expect(colors[0]).toEqual([253, 252, 249]);
    const before = given(many);
    const moved = colors.map((color, index) =>
      Math.max(...color.map((value, channel) => Math.abs(value - before[index]![channel]!))),
    );
    expect(Math.max(...moved)).toBeLessThanOrEqual(16);
  });

  it("is the same bytes each time", async () => {
    const small = picture(9, 7, (x, y) => [x, y, 0]);
    expect(await indexedPng(small)).toEqual(await indexedPng(small));
  });

  it("refuses what has too many colours for it", async () => {
    const noise = picture(256, 256, (x, y) => [x, y, (x * y) % 256]);
    await expect(indexedPng(noise)).rejects.toThrow(/too many colours/);
  });
});
