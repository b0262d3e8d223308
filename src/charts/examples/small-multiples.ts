import type { SmallMultiples, SmallPanel } from "../small-multiples.ts";
import type { ChartExample } from "./example.ts";

const chart = (panels: readonly SmallPanel[]): SmallMultiples => ({
  form: "small-multiples",
  panels,
  until: "2024-09-30",
  words: { whole: "moved", part: "of which done", span: "some time in this span; the day is not known" },
});

const FIRST: SmallPanel = {
  name: "First place",
  words: ["468 moved", "468 done"],
  whole: [
    { from: "2021-04-07", to: "2021-04-07", value: 90 },
    { from: "2022-09-07", to: "2022-09-07", value: 378 },
  ],
  part: [
    { from: "2021-04", to: "2021-04", value: 90 },
    { from: "2022", to: "2022", value: 378 },
  ],
};
const SECOND: SmallPanel = {
  name: "Second place",
  words: ["about 171 moved", "done: number not known"],
  whole: [{ from: "1999", to: "2000", value: 171 }],
  part: [],
};
const LONG: SmallPanel = {
  name: "A place with a very long name that does not fit in two lines of a panel",
  words: ["more than 1,234,567 moved or announced in public", "at least 1 done"],
  whole: [{ from: "2010", to: "2016-11-04", value: 640 }],
  part: [{ from: "2015-08-07", to: "2015-08-07", value: 1 }],
};
const NOTHING: SmallPanel = { name: "Without steps", words: ["none found"], whole: [], part: [] };

/** Examples of places side by side. */
export const SMALL_MULTIPLES: readonly ChartExample[] = [
  { name: "no panels", chart: chart([]) },
  { name: "no steps in any panel", chart: chart([NOTHING]) },
  { name: "one panel", chart: chart([FIRST]) },
  {
    name: "several rows, with spans and long names",
    chart: chart([FIRST, SECOND, NOTHING, LONG, FIRST, SECOND]),
  },
  {
    name: "thousands beside one",
    chart: chart([
      {
        name: "Large",
        words: ["12,345 moved"],
        whole: [{ from: "2001", to: "2003", value: 12345 }],
        part: [],
      },
      { name: "Small", words: ["1 moved"], whole: [{ from: "2002-05", to: "2002-05", value: 1 }], part: [] },
    ]),
  },
];
