import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ICON_INK, THEME_COLORS } from "../../src/site/constants.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const favicon = readFileSync("public/favicon.svg", "utf8");
const [light = "", dark = ""] = tokens.split("prefers-color-scheme: dark");
const token = (css: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1];

describe("the colours outside the style sheets", () => {
  it("of the browser's frame are those of the paper", () => {
    expect(THEME_COLORS).toEqual({ light: token(light, "paper"), dark: token(dark, "paper") });
  });

  it("of the icons are those of the accent", () => {
    expect(ICON_INK).toBe(token(light, "accent"));
    const [ofLight = "", ofDark = ""] = favicon.split("prefers-color-scheme:dark");
    expect(ofLight).toContain(`stroke:${token(light, "accent") ?? ""}`);
    expect(ofDark).toContain(`stroke:${token(dark, "accent") ?? ""}`);
  });
});
