import type { CumulativeSteps, NamedStep } from "../cumulative-steps.ts";
import type { LineEnd } from "../steps/end-labels.ts";
import type { DatedStep } from "../steps/layer.ts";
import type { ChartExample } from "./example.ts";

const step = (value: number, from: string, to = from): DatedStep => ({ from, to, value });
const named = (value: number, from: string, to = from): NamedStep => ({
  ...step(value, from, to),
  short: `${from}: ${value}`,
  full: `${value} things moved, ${from === to ? from : `some time from ${from} to ${to}`}`,
});
const end = (amount: string, name: string, rest?: string): LineEnd =>
  rest === undefined ? { amount, name } : { amount, name, rest };

const chart = (
  whole: CumulativeSteps["whole"],
  part: CumulativeSteps["part"],
  unknown: CumulativeSteps["unknown"] = [],
): CumulativeSteps => ({
  form: "cumulative-steps",
  whole,
  part,
  until: "2026-07-01",
  unknown,
  words: { whole: "Moved", part: "Moved and done", span: "Some time in this span: the day is not known" },
});

/** Examples of steps over time. */
export const CUMULATIVE_STEPS: readonly ChartExample[] = [
  {
    name: "no steps",
    chart: chart({ steps: [], end: end("0", "moved") }, { steps: [], end: end("0", "done") }),
  },
  {
    name: "one step",
    chart: chart(
      { steps: [named(12, "2021-05-03")], end: end("12", "moved") },
      { steps: [], end: end("none", "done found") },
    ),
  },
  {
    name: "days known",
    chart: chart(
      {
        steps: [named(90, "2019-04-07"), named(378, "2022-09-07"), named(40, "2022-09-20")],
        end: end("508", "moved"),
      },
      { steps: [step(90, "2020-02-01"), step(378, "2023-01-10")], end: end("468", "done") },
    ),
  },
  {
    name: "partial dates",
    chart: chart(
      {
        steps: [named(200, "2013", "2016-11-04"), named(100, "2021-04"), named(188, "2022")],
        end: end("more than 488", "moved", "1 more, date not known"),
      },
      {
        steps: [
          step(60, "2015-08-07"),
          step(140, "2013", "2016-11-04"),
          step(100, "2021-04-15", "2023-01-31"),
        ],
        end: end("at least 300", "done", "20 more, date not known"),
      },
      [
        { from: "2014", to: "2014", words: "done, number not known" },
        { from: "2014-05", to: "2014-05", words: "done, number not known" },
        { from: "2023-12", to: "2023-12", words: "done, number not known" },
      ],
    ),
  },
  {
    name: "only spans",
    chart: chart(
      { steps: [named(3, "1999", "2004")], end: end("about 3", "moved") },
      { steps: [], end: end("number not known", "done") },
      [{ from: "2000", to: "2004", words: "done, number not known" }],
    ),
  },
  {
    name: "thousands in many steps close together, with very long labels",
    chart: chart(
      {
        steps: [
          ...Array.from({ length: 14 }, (_, index) => ({
            ...named(100 + index * 37, `2021-${String((index % 12) + 1).padStart(2, "0")}`),
            short: `A place with a name that never seems to end: ${index}`,
            full: `A place with a name that never seems to end and goes on to a second line of the list: ${index}`,
          })),
          named(12345, "1998-03-02"),
        ],
        end: end("about 17,112,345", "moved in all of these places together"),
      },
      { steps: [step(12000, "1999-03-02")], end: end("more than 12,000,000", "done") },
    ),
  },
];
