import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FONT_DIRECTORY, GLYPHS, provideFonts } from "../../../scripts/site/fonts.ts";
import widths from "../../../src/charts/kit/advance-widths.json" with { type: "json" };
import { clipped, textWidth, wrapped } from "../../../src/charts/kit/text-width.ts";
import { fontWidths } from "./font-widths.ts";

const FILES = { sans: "source-sans-3-400", sansBold: "source-sans-3-600", serifBold: "source-serif-4-600" };

describe("the widths of characters", () => {
  beforeAll(provideFonts);

  it.each(Object.entries(FILES))("are those of the font %s", (face, file) => {
    const inFont = fontWidths(readFileSync(`${FONT_DIRECTORY}/${file}.ttf`), GLYPHS);
    expect(widths[face as keyof typeof widths]).toEqual(inFont);
  });
});

describe("a text in a room", () => {
  const anyText = fc.string({ minLength: 1, maxLength: 80 });
  const anyRoom = fc.integer({ min: 30, max: 400 });

  it("is cut to fit, or whole", () => {
    fc.assert(
      fc.property(anyText, anyRoom, (text, room) => {
        const cut = clipped(text, room, 13);
        if (cut !== text) {
          expect(textWidth(text, 13)).toBeGreaterThan(room);
          expect(cut.endsWith("…")).toBe(true);
        }
        expect(cut.length < 3 || textWidth(cut, 13) <= room).toBe(true);
      }),
    );
  });

  it("is broken between words, and nothing of it is lost where the room is enough", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 400 }), (list, room) => {
        const lines = wrapped(list.join(" "), room, 13);
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it("ends with an ellipsis where the lines are not enough", () => {
    expect(wrapped("one two three four five six", 60, 13, { lines: 2 })).toEqual(["one two", "three fo…"]);
  });
});
