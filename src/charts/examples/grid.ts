import type { Tone } from "../kit/tone.ts";
import type { ToneMeaning } from "../kit/tone-key.ts";
import type { GridRow } from "../grid.ts";
import type { ChartExample } from "./example.ts";

const WORDS: Record<Tone, string> = { full: "all", part: "some", light: "none", unknown: "not looked" };

const KEY: readonly ToneMeaning[] = [
  { tone: "full", words: "All" },
  { tone: "part", words: "Some" },
  { tone: "light", words: "None" },
  { tone: "unknown", words: "Not looked for" },
];

const row = (label: string, detail: string, ...tones: Tone[]): GridRow => ({
  label,
  detail,
  cells: tones.map((tone) => ({ tone, words: WORDS[tone] })),
});

const COLUMNS = ["Leaves", "Flowers", "Fruits", "Roots"];

/** Grids of invented rows. */
export const GRIDS: readonly ChartExample[] = [
  { name: "no rows", chart: { form: "grid", columns: COLUMNS, rows: [], key: KEY } },
  { name: "no columns", chart: { form: "grid", columns: [], rows: [row("Garden", "A")], key: KEY } },
  {
    name: "every tone",
    chart: {
      form: "grid",
      columns: COLUMNS,
      rows: [
        row("North garden", "A", "full", "part", "light", "unknown"),
        row("South garden", "A", "unknown", "full", "part", "light"),
        row("West garden", "B", "light", "unknown", "full", "part"),
      ],
      key: KEY,
    },
  },
  {
    name: "only unknowns",
    chart: {
      form: "grid",
      columns: COLUMNS,
      rows: [row("North garden", "", "unknown", "unknown", "unknown", "unknown")],
      key: KEY,
    },
  },
  {
    name: "very long labels",
    chart: {
      form: "grid",
      columns: ["What the leaves looked like in the first days of spring", "Flowers"],
      rows: [
        {
          label: "The garden behind the house at the far end of the long road",
          detail: "Northern district",
          cells: [
            { tone: "part", words: "some of them on some of the days" },
            { tone: "full", words: "all of them on every single day of the whole long year" },
          ],
        },
      ],
      key: [
        { tone: "part", words: "Something was seen, on some of the days when somebody went there to look" },
      ],
    },
  },
];
