import type { Tone } from "../kit/tone.ts";
import type { UnitChart } from "../unit-chart.ts";
import type { UnitGroup } from "../units/group.ts";
import type { ChartExample } from "./example.ts";

const group = (
  label: string,
  words: readonly string[],
  parts: Partial<Record<Tone, number>>,
  open = false,
): UnitGroup => ({
  label,
  words,
  parts: (["full", "part", "light", "unknown"] as const).map((tone) => ({ tone, count: parts[tone] ?? 0 })),
  open,
});

const chart = (...groups: readonly UnitGroup[]): UnitChart => ({
  form: "units",
  unit: "One mark is one thing; ten by ten are a hundred.",
  key: [
    { tone: "full", label: "done" },
    { tone: "part", label: "asked for" },
    { tone: "light", label: "announced only" },
    { tone: "unknown", label: "not known" },
  ],
  more: "more than the marks show",
  groups,
});

export const UNIT_CHARTS: readonly ChartExample[] = [
  { name: "no rows", chart: chart() },
  { name: "no marks", chart: chart(group("Nothing known", ["number not known"], {})) },
  { name: "one mark", chart: chart(group("One", ["1 done"], { full: 1 })) },
  {
    name: "only unknown",
    chart: chart(group("Unknown", ["14 asked for, number done not known"], { unknown: 14 })),
  },
  {
    name: "parts and an open end",
    chart: chart(
      group(
        "First place",
        ["more than 236 asked for", "201 done"],
        { full: 201, part: 20, unknown: 15 },
        true,
      ),
      group("Second place", ["100 done"], { full: 100 }),
      group("Third place", ["47 announced only"], { light: 47 }),
      group("Fourth place", ["at least 9 asked for"], { part: 9 }, true),
    ),
  },
  {
    name: "thousands",
    chart: chart(
      group("Many", ["about 5,421 asked for", "4,999 done"], { full: 4999, part: 422 }),
      group("Fewer", ["at least 1,100 done"], { full: 1100 }, true),
    ),
  },
  {
    name: "very long labels",
    chart: chart(
      group(
        "A place with a name so long that no column of labels in any drawing could ever hold it on one line, nor on two",
        [
          "more than 12 things asked for in words that take a good deal more room than there is",
          "no more found",
        ],
        { part: 12 },
        true,
      ),
      group("Unbrokenwordunbrokenwordunbrokenwordunbrokenwordunbrokenword", ["3 done"], { full: 3 }),
    ),
  },
];
