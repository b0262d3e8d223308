import { describe, expect, it } from "vitest";
import type { Section } from "../../../src/views/kit/block.ts";
import type { SourceEntry } from "../../../src/views/kit/citations.ts";
import type { Line } from "../../../src/views/kit/inline.ts";
import { paperNote } from "../../../src/views/paper/paper-note.ts";
import { onPaper } from "../../../src/views/paper/paper-plan.ts";

const cite = (number: number, last?: number): Line => [
  { kind: "cite", marks: [{ number, anchor: `cite-${number}`, ...(last === undefined ? {} : { last }) }] },
];
const LONG = "word ".repeat(2200);
const SHORT = "A few words.";

const section = (anchor: string, text: string, source: Line = []): Section => ({
  anchor,
  heading: `About ${anchor}`,
  blocks: [{ kind: "prose", lines: [[text, ...source]] }],
});
const source = (number: number): SourceEntry => ({
  number,
  anchor: `source-${number}`,
  page: `/sources/${number}/`,
  line: [`Source ${number}`],
  note: [],
});
const whole = (...anchors: string[]) => anchors.map((anchor) => ({ anchor, as: "whole" as const }));
const printOf = (sections: readonly Section[]) =>
  sections.map(({ anchor, print }) => `${anchor} ${print ?? "whole"}`);

describe("what is printed", () => {
  it("is all where all has room, and nothing is marked", () => {
    const parts = { summary: [], sections: [section("a", SHORT), section("b", SHORT)], sources: [source(1)] };
    const printed = onPaper(parts, { kept: whole("a"), fill: whole("b") });
    expect(printOf(printed.sections)).toEqual(["a whole", "b whole"]);
  });

  it("is what must be, then the most important that has room", () => {
    const sections = [section("a", LONG), section("b", SHORT), section("c", LONG), section("d", SHORT)];
    const { sections: printed } = onPaper(
      { summary: [], sections, sources: [] },
      { kept: whole("a"), fill: whole("c", "d") },
    );
    expect(printOf(printed)).toEqual(["a whole", "b whole", "c omitted", "d whole"]);
  });

  it("keeps what must be however long it is", () => {
    const sections = [section("a", LONG + LONG), section("b", SHORT)];
    const printed = onPaper({ summary: [], sections, sources: [] }, { kept: whole("a"), fill: whole("b") });
    expect(printOf(printed.sections)).toEqual(["a whole", "b omitted"]);
  });

  it("grows from a short form to the whole where there is room", () => {
    const table = { kind: "table" as const, caption: "Table", heads: [{ text: "Head" }], rows: [] };
    const words = { kind: "prose" as const, lines: [[LONG]] };
    const asked = (text: string): Section => ({
      ...section("a", SHORT),
      blocks: [table, section("x", text).blocks[0]!],
    });
    const plan = { kept: [{ anchor: "a", as: "short" as const }], fill: whole("a", "b") };
    const withRoom = onPaper(
      { summary: [], sections: [asked(SHORT), section("b", LONG)], sources: [] },
      plan,
    );
    expect(printOf(withRoom.sections)).toEqual(["a whole", "b whole"]);
    const long = { ...asked(SHORT), blocks: [table, words, words] };
    const without = onPaper({ summary: [], sections: [long, section("b", LONG)], sources: [] }, plan);
    expect(printOf(without.sections)).toEqual(["a short", "b whole"]);
  });

  it("has the sources of what is printed, under their numbers", () => {
    const sections = [section("a", SHORT, cite(2, 4)), section("b", LONG + LONG, cite(5))];
    const sources = [1, 2, 3, 4, 5].map(source);
    const printed = onPaper(
      { summary: [cite(1)], sections, sources },
      { kept: whole("a"), fill: whole("b") },
    );
    expect(printed.sources.map(({ print }) => print ?? "printed")).toEqual([
      "printed",
      "printed",
      "printed",
      "printed",
      "omitted",
    ]);
    expect(printed.sources.slice(0, 4).every(({ numbered }) => numbered)).toBe(true);
  });
});

describe("the note on paper", () => {
  const address = "https://a.example/page/";

  it("says what is left out, what is cut short, and where all of it is", () => {
    const sections: Section[] = [
      { ...section("a", SHORT), print: "omitted" },
      { ...section("b", SHORT), print: "short" },
      section("c", SHORT),
    ];
    const { leftOut } = paperNote({ language: "en" }, address, sections);
    expect(leftOut).toBe(
      `Left out on paper: “About a”. Printed in part: “About b”. The full page is at ${address}`,
    );
  });

  it("says it in the language of the page", () => {
    const { leftOut } = paperNote({ language: "es" }, address, [
      { ...section("a", SHORT), print: "omitted" },
    ]);
    expect(leftOut).toBe(`No se imprime: «About a». La página completa está en ${address}`);
  });

  it("says nothing of it where all is printed", () => {
    expect(paperNote({ language: "en" }, address, [section("a", SHORT)])).toEqual({
      address,
      codeLabel: `QR code that leads to ${address}`,
      leftOut: null,
    });
  });
});
