import { describe, expect, it } from "vitest";
import { COLOUR_PAIRS } from "../../src/views/style/colour-pairs.ts";
import { contrast, luminance } from "../../src/views/style/contrast.ts";
import { DECLARATIONS, TOKENS, tokensIn } from "./style-sheets.ts";

const colours = TOKENS.filter(({ kind }) => kind === "colour");
const valueOf = (name: string, scheme: "light" | "dark") => {
  const token = colours.find((candidate) => candidate.name === name);
  if (token === undefined) throw new Error(`There is no colour ${name} in tokens.css`);
  return token[scheme];
};
const rows = COLOUR_PAIRS.map((pair) => [pair.use, pair] as const);

describe.each(["light", "dark"] as const)("in %s colours", (scheme) => {
  it.each(rows)("%s: far enough apart", (_use, { front, ground, least }) => {
    expect(contrast(valueOf(front, scheme), valueOf(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

describe("the pairs", () => {
  it("hold every colour of the site", () => {
    const paired = new Set(COLOUR_PAIRS.flatMap(({ front, ground }) => [front, ground]));
    expect(colours.length).toBeGreaterThan(8);
    expect(colours.map(({ name }) => name).filter((name) => !paired.has(name))).toEqual([]);
  });

  it("hold every colour of text, with what text needs", () => {
    const ofText = new Set(COLOUR_PAIRS.filter(({ least }) => least >= 4.5).map(({ front }) => front));
    const used = DECLARATIONS.filter(({ property }) => property === "color").flatMap(({ value }) =>
      tokensIn(value),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !ofText.has(name))).toEqual([]);
  });

  it("hold every colour of a ground", () => {
    const grounds = new Set(COLOUR_PAIRS.map(({ ground }) => ground));
    const used = DECLARATIONS.filter(({ property }) => /^background(-color)?$/.test(property));
    const unknown = used.filter(({ value }) => tokensIn(value).some((name) => !grounds.has(name)));
    expect(unknown).toEqual([]);
  });

  it("stand once each for one use", () => {
    const keys = COLOUR_PAIRS.map(({ front, ground, use }) => [front, ground, use].join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the contrast of two colours", () => {
  it.each([
    ["#000", "#fff", 21],
    ["#fff", "#000000", 21],
    ["#777", "#fff", 4.48],
    ["#1b4b7a", "#1b4b7a", 1],
  ])("%s on %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it("is not guessed for what is no colour", () => {
    expect(() => luminance("red")).toThrow("red is not a colour");
    expect(() => luminance("#12345")).toThrow();
  });
});
