import type { Lane } from "../lanes/lane.ts";
import type { ChartExample } from "./example.ts";

const example = (name: string, lanes: readonly Lane[]): ChartExample => ({
  name,
  chart: {
    form: "lanes",
    lanes,
    words: { day: "day known", span: "some day along the line" },
  },
});

const mark = (number: number, on: string, label = "Event") => ({ number, on, label });

/** Many marks close to each other: of every month of three years, in turn known to the day and to the month. */
const crowd = Array.from({ length: 36 }, (_, index) => {
  const month = `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  return mark(index + 1, index % 2 === 0 ? `${month}-15` : month, "Happened");
});

export const LANES: readonly ChartExample[] = [
  example("no rows", []),
  example("no dates", [
    {
      name: "First lane",
      shape: "circle",
      marks: [],
      bars: [{ number: 1, label: "Undated", from: null, to: null }],
    },
  ]),
  example("one row", [{ name: "First lane", shape: "circle", marks: [mark(1, "2020-06-15")] }]),
  example("four lanes with days and spans", [
    {
      name: "First lane",
      shape: "circle",
      marks: [mark(1, "2018-04-24", "Began"), mark(2, "2018-07", "Went on"), mark(7, "2023-01-31", "Ended")],
    },
    { name: "Second lane", shape: "square", marks: [mark(3, "2019", "Some day of a year")] },
    {
      name: "Third lane",
      shape: "diamond",
      marks: [
        mark(4, "2021-04-07"),
        mark(5, "2021-04-07"),
        mark(6, "2021-04"),
        mark(12, "2023-12-31", "The last day"),
      ],
    },
    {
      name: "Fourth lane",
      shape: "hexagon",
      marks: [mark(8, "2022-05-03"), mark(100, "2018-01-01", "Number 100")],
    },
  ]),
  example("bars with open and vague ends", [
    {
      name: "Lasting",
      shape: "square",
      marks: [mark(6, "2015-03-01")],
      bars: [
        { number: 1, label: "Known at both ends", from: "2010-01-01", to: "2013-12-31" },
        { number: 2, label: "Vague at both ends", from: "2014", to: "2017" },
        { number: 3, label: "No start known", from: null, to: "2011-06" },
        { number: 4, label: "No end known", from: "2018-01-01", to: null },
        {
          number: 5,
          label: "A short one with a name that is much longer than its bar",
          from: "2019-05",
          to: "2019-06",
        },
      ],
    },
  ]),
  example("only vague dates", [
    { name: "First lane", shape: "hexagon", marks: [mark(1, "2019"), mark(2, "2020"), mark(3, "2020")] },
  ]),
  example("a crowd", [{ name: "Crowded lane", shape: "diamond", marks: crowd }]),
  example("very long labels", [
    {
      name: "A lane whose name is so long that it does not fit into one line of a narrow picture",
      shape: "circle",
      marks: [
        mark(
          1,
          "2020-01-01",
          "A label with so many words that it does not fit beside any mark of a picture that is 688 wide, wherever it stands",
        ),
        mark(2, "2022-12-31", "A label that is long"),
      ],
    },
  ]),
  example("three centuries", [
    {
      name: "First lane",
      shape: "circle",
      marks: [mark(1, "1750-01-01"), mark(2, "1899"), mark(3, "2024-02-29")],
    },
  ]),
];
