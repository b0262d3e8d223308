import type { ShareBars } from "../../charts/share-bars.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, type DataTable } from "../kit/table.ts";
import { figure } from "../kit/figure.ts";
import { link } from "../kit/inline.ts";
import type { ExampleGroup } from "./example.ts";

const CHART: ShareBars = {
  form: "share-bars",
  words: { share: "the share", rest: "the rest", unknown: "not known" },
  bars: [
    { label: "First batch", words: "60 of 200 convictions", whole: 200, share: 60 },
    {
      label: "Second batch",
      words: "of more than 120 convictions, share not known",
      whole: 120,
      share: null,
      end: "or-more",
    },
  ],
};

const TABLE: DataTable = {
  kind: "table",
  caption: "Shares of two invented batches",
  heads: [{ text: "Batch" }, { text: "Convictions" }],
  rows: CHART.bars.map(({ label, words }) => ({ cells: [cell(label), cell(words)] })),
};

const WORDS = {
  finding: ["The picture is invented: its first share is 60 of 200, and its second is not known."],
  description: "Two bars. The first is filled to less than a third; the second is in broken outline.",
  chart: CHART,
  table: TABLE,
  source: ["Source: none; the numbers are ", link("examples", ADDRESSES.style), "."],
} as const;

/** Figures: title, finding, chart, notes, table, source, files. */
export const FIGURE_EXAMPLES: ExampleGroup = {
  anchor: "figure",
  heading: "Figure",
  examples: [
    {
      name: "With its table behind a disclosure, and a note",
      block: figure(ADDRESSES.style, {
        ...WORDS,
        anchor: "shares",
        title: "A figure",
        notes: [["What is not drawn, and why, stands here."]],
      }),
    },
    {
      name: "With its table shown",
      block: figure(ADDRESSES.style, {
        ...WORDS,
        anchor: "shares-shown",
        title: "A figure and its table",
        tableShown: true,
      }),
    },
  ],
};
