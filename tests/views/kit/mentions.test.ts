import { describe, expect, it } from "vitest";
import type { SourceEntry } from "../../../src/views/kit/citations.ts";
import type { Cite } from "../../../src/views/kit/inline.ts";
import { leadingBack } from "../../../src/views/kit/mentions.ts";

const source = (number: number): SourceEntry => ({
  number,
  anchor: `source-${number}`,
  page: "/sources/",
  line: [`Document ${number}`],
  note: [],
});
const cite = (...marks: Cite["marks"]): Cite => ({ kind: "cite", marks });

describe("the sources of a page", () => {
  it("lead back to the first mention that the page shows, a run of numbers to the mark of the run", () => {
    const { sources, shown } = leadingBack([1, 2, 3, 4, 5].map(source), [
      { kind: "prose", lines: [["A", cite({ number: 2, anchor: "c1" })]] },
      {
        kind: "prose",
        lines: [["B", cite({ number: 1, last: 3, anchor: "c2" }, { number: 5, anchor: "c3" })]],
      },
      { kind: "prose", lines: [["C", cite({ number: 2, last: 3, anchor: "c4" })]] },
    ]);
    expect(sources.map(({ mention }) => mention)).toEqual(["c2", "c1", "c2", undefined, "c3"]);
    expect(shown.map(({ lines }) => lines[0]?.[1])).toEqual([
      cite({ number: 2, anchor: "c1" }),
      cite({ number: 1, last: 3, anchor: "c2" }, { number: 5, anchor: "c3" }),
      cite({ number: 2, last: 3 }),
    ]);
  });

  it("leave a part without citations as it is", () => {
    const part = { kind: "prose", lines: [["A"], []] };
    expect(leadingBack([], part).shown).toBe(part);
  });
});
