import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/views/style/tokens.ts";
import { DECLARATIONS, TOKENS, tokensIn } from "./style-sheets.ts";

describe("the tokens of a style sheet", () => {
  const css = `
    /* --not-this: 1px; */
    :root { --ink: #111; --small: 0.9rem; --space-1: 1rem; --serif: "A",
      serif; --measure: 60ch; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }`;

  it("are read with their values in either scheme", () => {
    expect(tokensOf(css)).toEqual([
      { name: "ink", kind: "colour", light: "#111", dark: "#eee" },
      { name: "small", kind: "size", light: "0.9rem", dark: "0.9rem" },
      { name: "space-1", kind: "space", light: "1rem", dark: "1rem" },
      { name: "serif", kind: "face", light: '"A", serif', dark: '"A", serif' },
      { name: "measure", kind: "other", light: "60ch", dark: "60ch" },
    ]);
  });
});

/** Paper is white, and a camera wants a code on white, whatever the reader prefers. */
const isPaper = (file: string, selector: string) => file.includes("print/") || selector.endsWith(".qr");

describe("the style of the site", () => {
  it("names colours by their tokens alone", () => {
    const literal = DECLARATIONS.filter(
      ({ file, selector, property, value }) =>
        !property.startsWith("--") &&
        !isPaper(file, selector) &&
        /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\((?!0 0 0)/i.test(value),
    );
    expect(literal.map(({ file, selector, value }) => `${file} ${selector}: ${value}`)).toEqual([]);
  });

  it("uses only tokens that are set, and sets none that it does not use", () => {
    const used = new Set(DECLARATIONS.flatMap(({ value }) => tokensIn(value)));
    const set = new Set([
      ...TOKENS.map(({ name }) => name),
      ...DECLARATIONS.filter(({ property }) => property.startsWith("--")).map(({ property }) =>
        property.slice(2),
      ),
    ]);
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
    expect(TOKENS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it("changes nothing but colours for readers who prefer dark ones", () => {
    const dark = TOKENS.filter(({ light, dark }) => light !== dark);
    expect(dark.length).toBeGreaterThan(5);
    expect(dark.filter(({ kind }) => kind !== "colour")).toEqual([]);
  });
});
