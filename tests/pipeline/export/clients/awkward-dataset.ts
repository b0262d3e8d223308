import type { Dataset } from "../../../../src/model/dataset.ts";
import { SMALL_DATASET } from "../small-dataset.ts";

/** Texts that formats and their readers have been known to break. */
export const AWKWARD_TEXTS = [
  "one, two; three",
  'She said “yes” and "no", twice: ""',
  "line one\nline two\n\nline four",
  "\ttabbed",
  "=1+1",
  '=HYPERLINK("https://example.org","x")',
  "+1 202 555",
  "-5",
  "@here",
  "'quoted'",
  "''",
  "007",
  "1e5",
  "0x1F",
  "true",
  "NULL",
  "null",
  "NaN",
  "N/A",
  "2018-01",
  "2018-01-24",
  "März 日本語 العربية ‏עברית",
  "👩🏽‍⚖️ and 🇺🇸",
  "e\u0301 and é",
  "a\u00a0b\u200bc\u2028d",
  "<b>&amp;</b> ]]> --",
  '\\n \\ \\\\ \\"',
  '{"a": [1]}',
  "[1, 2]",
  "x".repeat(20_000),
  'long, with "quotes" and\nlines; '.repeat(400).trim(),
] as const;

const [sample] = SMALL_DATASET.tables.sources;

/** A dataset whose sources have each awkward text in every column of text. */
export const AWKWARD_DATASET: Dataset = {
  ...SMALL_DATASET,
  tables: {
    ...SMALL_DATASET.tables,
    sources: [
      sample!,
      ...AWKWARD_TEXTS.map((text, index) => ({
        ...sample!,
        source_id: `source-${String(index).padStart(3, "0")}`,
        title: text,
        publisher: text,
        author: index % 2 === 0 ? text : null,
        published_on: ["2021", "2021-05", "2021-05-03", "1895-02-03", null][index % 5] ?? null,
        note: text,
      })),
    ],
  },
};
