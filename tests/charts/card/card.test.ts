import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { card } from "../../../src/charts/card/card.ts";
import { CARD_MARGIN, CARD_SIZE } from "../../../src/charts/card/card-size.ts";
import type { Card, CardNumber } from "../../../src/charts/card/card-words.ts";
import { cardLines, cardText } from "./card-lines.ts";

const DRESS = { style: ".card-ink{fill:#000}", mark: { box: 32, path: "M5 6l11 20", stroke: 3 } };

const SAYING: Card = {
  kind: "Kind of page",
  title: "A title of a few words",
  tag: { text: "Status", shape: "half" },
  lines: ["One sentence about it.", "Another sentence about it."],
  numbers: [],
  site: "Name",
  foot: "3 sources · state of 1 May 2020",
};

const number = (amount: string, known = true): CardNumber => ({
  label: "Things counted",
  amount,
  known,
  note: "",
});
const draw = (words: Partial<Card>) => card({ ...SAYING, ...words }, DRESS);
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const titleOf = (svg: string) =>
  cardLines(svg).filter(({ face, baseline }) => face === "serifBold" && baseline < 560);

describe("a card", () => {
  it("is drawn as in the file", async () => {
    const svg = draw({
      numbers: [number("About 1,234"), number("More than 99"), number("No ruling found", false)],
    });
    await expect(svg).toMatchFileSnapshot("../../golden/cards/card.svg");
  });

  it("sets the amounts on one height, also where one label takes two lines", () => {
    const long = { ...number("1,234"), label: "Things counted in one way or the other" };
    const lines = cardLines(draw({ numbers: [number("56"), long, number("78")] }));
    const heights = ["56", "1,234", "78"].map(
      (amount) => lines.find(({ text }) => text === amount)?.baseline,
    );
    expect(new Set(heights).size).toBe(1);
  });

  it.each(["solid", "half", "open", "struck", "dashed"] as const)(
    "has a shape of its own for %s",
    (shape) => {
      const shapes = (["solid", "half", "open", "struck", "dashed"] as const).map((one) =>
        draw({ tag: { text: "Status", shape: one } }),
      );
      expect(shapes.filter((svg) => svg === draw({ tag: { text: "Status", shape } }))).toHaveLength(1);
    },
  );

  it("makes every word safe", () => {
    const svg = draw({ title: '<script>"&', lines: ["a < b\u0000"] });
    expect(svg).not.toMatch(/<script|\0/);
    expect(cardText(svg)).toContain('<script>"&');
  });

  it("sets a short title large on one line, a long one on three at most", () => {
    expect(titleOf(draw({ title: "Short" })).map(({ text }) => text)).toEqual(["Short"]);
    const long = titleOf(draw({ title: words(18), tag: null, lines: [] }));
    expect(long.length).toBeLessThanOrEqual(3);
    expect(long.map(({ text }) => text).join(" ")).toBe(words(18));
  });

  it("ends a title that is too long for three lines after a whole word, with an ellipsis", () => {
    const lines = titleOf(draw({ title: words(60), tag: null, lines: [] })).map(({ text }) => text);
    expect(lines).toHaveLength(3);
    const shown = lines.join(" ");
    expect(shown.endsWith("…")).toBe(true);
    expect(words(60).startsWith(`${shown.slice(0, -1)} `)).toBe(true);
  });

  it("ends sentences that are too long after a whole word, with an ellipsis", () => {
    const shown = cardText(draw({ lines: [words(400)] }));
    const last = /(word\d+)… Name/.exec(shown)?.[1];
    expect(words(400).split(" ")).toContain(last);
  });

  it("keeps all words of three numbers with long notes", () => {
    const svg = draw({
      numbers: [
        { ...number("More than 1,234,567"), note: "50 of them announced only" },
        number("Granted in part; number of convictions not known", false),
        number("Nothing found on the request as a whole", false),
      ],
    });
    expect(cardText(svg)).toContain("Granted in part; number of convictions not known");
    expect(cardText(svg)).not.toContain("…");
  });

  it("lets nothing stick out or overlap, whatever it says", () => {
    const sentence = fc.integer({ min: 1, max: 120 }).map(words);
    const amount = fc.constantFrom("1", "More than 1,234", "Number of convictions not known", "None");
    const anyCard = fc.record({
      title: fc.integer({ min: 1, max: 40 }).map(words),
      lines: fc.array(sentence, { maxLength: 3 }),
      numbers: fc.array(
        amount.map((text) => number(text, /\d/.test(text))),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(anyCard, (saying) => {
        const lines = cardLines(draw(saying));
        for (const line of lines) {
          expect(line.left).toBeGreaterThanOrEqual(CARD_MARGIN);
          expect(line.right).toBeLessThanOrEqual(CARD_SIZE.width - CARD_MARGIN + 0.5);
        }
        const body = lines.filter(({ text }) => text.includes("word"));
        for (const { baseline } of body) expect(baseline).toBeLessThanOrEqual(530);
        const baselines = body.map(({ baseline }) => baseline);
        expect([...new Set(baselines)].sort((a, b) => a - b)).toEqual(baselines);
      }),
      { numRuns: 60 },
    );
  });
});
