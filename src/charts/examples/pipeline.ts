import type { PipelineRow, PipelineStep, PipelineWords } from "../pipeline.ts";
import type { ChartExample } from "./example.ts";

const HEADS = ["Requested", "Moved", "Vacated"];

const WORDS: PipelineWords = {
  broken: "broken outline: announced only, nothing found, or not known",
  ends: { "or-more": "or more", "or-fewer": "or fewer", about: "about this number" },
};

const step = (words: string, rest: Partial<PipelineStep> = {}): PipelineStep => ({
  words,
  notes: [],
  value: null,
  end: "exact",
  tone: "unknown",
  whole: null,
  taken: false,
  ...rest,
});
const moved = (words: string, value: number, rest: Partial<PipelineStep> = {}): PipelineStep =>
  step(words, { value, tone: "part", taken: true, ...rest });
const vacated = (words: string, value: number, rest: Partial<PipelineStep> = {}): PipelineStep =>
  step(words, { value, tone: "full", taken: true, ...rest });

const pipeline = (name: string, ...rows: readonly PipelineRow[]): ChartExample => ({
  name,
  chart: { form: "pipeline", heads: HEADS, rows, words: WORDS },
});

const NOTHING = step("No ruling found");

export const PIPELINES: readonly ChartExample[] = [
  pipeline("no rows"),
  pipeline("one row", {
    label: "",
    note: null,
    steps: [
      step("200 convictions", { value: 200, tone: "light", taken: true, notes: ["March 2021"] }),
      moved("120 convictions", 120, { notes: ["2 June 2022"] }),
      vacated("At least 80 convictions", 80, {
        end: "or-more",
        whole: 120,
        notes: ["2 June 2022 to 2023", "The rest is not known"],
      }),
    ],
  }),
  pipeline("only unknowns", {
    label: "",
    note: null,
    steps: [
      step("Asked; number not known", { taken: true, notes: ["2003"] }),
      step("Moved; number of convictions not known", { taken: true, notes: ["Date not known"] }),
      NOTHING,
    ],
  }),
  pipeline(
    "several rows",
    {
      label: "First batch",
      note: null,
      steps: [step("no request found"), moved("about 100", 100, { end: "about" }), vacated("90", 90)],
    },
    {
      label: "Second batch",
      note: "Counted in other units, in no single step: 27 people",
      steps: [
        step("no request found"),
        step("26, announced only", { value: 26, taken: true, notes: ["10 May 2023"] }),
        step("no filing and no ruling found"),
      ],
    },
    {
      label: "Third batch",
      note: null,
      steps: [
        step("1", { value: 1, tone: "light", taken: true }),
        moved("nearly 30", 30, { end: "or-fewer" }),
        step("no ruling found", { whole: 30 }),
      ],
    },
  ),
  pipeline("long labels and thousands", {
    label:
      "Convictions of many years in several courts that rested on the word of the officers of one unit, in a title that does not fit one line and hardly fits two of them on a phone",
    note: "A note on the whole row that does not fit into one line of a phone and is broken between words",
    steps: [
      step("no request found, although everybody who might have asked was asked whether they had", {
        notes: ["A note that is longer than the column in which it stands, and then some"],
      }),
      moved("more than 21,587", 21587, { end: "or-more", notes: ["18 April 2017 to 2019-10"] }),
      vacated("1", 1, { end: "or-more", whole: 21587 }),
    ],
  }),
];
