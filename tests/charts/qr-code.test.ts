import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrCode, qrModules } from "../../src/charts/qr-code.ts";
import { permalink } from "../../src/site/addresses.ts";

const QUIET_ZONE = 4;
const ADDRESSES = [
  "/counties/new-york-ny/",
  "/races/manhattan-da-2021/",
  "/vacatur/es/counties/district-of-columbia/",
];
const rows = ADDRESSES.map((address) => permalink(address));

const attributeOf = (svg: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(svg)?.[1] ?? "";

/** The modules that the path of a code covers. */
function drawnModules(svg: string): boolean[][] {
  const size = Number(attributeOf(svg, "viewBox").split(" ")[3]);
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, left, y, runs = ""] of attributeOf(svg, "d").matchAll(/M(\d+) (\d+)\.5([^M]*)/g)) {
    let x = Number(left);
    for (const [, gap, length] of runs.matchAll(/(?:m(\d+) 0)?h(\d+)/g)) {
      x += Number(gap ?? 0);
      for (let step = 0; step < Number(length); step++) modules[Number(y)]![x++] = true;
    }
  }
  return modules;
}

describe.each(rows)("the code of %s", (address) => {
  const svg = qrCode(address, "Where it leads");
  const modules = drawnModules(svg);

  it("holds the address and nothing else", () => {
    const expected = encode(address, { ecc: "M", border: QUIET_ZONE });
    expect(modules).toEqual(expected.data);
    expect(qrModules(address)).toEqual(expected.data);
    expect(modules).not.toEqual(encode(`${address}x`, { ecc: "M", border: QUIET_ZONE }).data);
  });

  it("has the room around it that readers ask for", () => {
    const size = modules.length;
    const isQuiet = (x: number, y: number) =>
      Math.min(x, y, size - 1 - x, size - 1 - y) < QUIET_ZONE ? modules[y]![x] : false;
    expect(modules.flatMap((row, y) => row.filter((_, x) => isQuiet(x, y)))).toEqual([]);
    expect(modules[QUIET_ZONE]!.slice(QUIET_ZONE, QUIET_ZONE + 7)).toEqual(Array(7).fill(true));
  });

  it("is large enough on paper, and small in bytes", () => {
    const width = attributeOf(svg, "width");
    expect(width).toMatch(/^[\d.]+mm$/);
    expect(attributeOf(svg, "height")).toBe(width);
    expect(parseFloat(width) / modules.length).toBeGreaterThanOrEqual(0.4);
    expect(parseFloat(width)).toBeLessThan(25);
    expect(svg.length).toBeLessThan(3000);
  });
});

it("a code is a picture with a name", () => {
  const svg = qrCode("https://a.example/", 'A "name"');
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="A &quot;name&quot;"/);
});
