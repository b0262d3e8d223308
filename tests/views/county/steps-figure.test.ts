import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/words.ts";
import { stepsFigure } from "../../../src/views/county/steps-figure.ts";
import { Citations } from "../../../src/views/kit/citations.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";

const { amount: amountOf } = wordsOf(records);
const figureOf = (id: string) => stepsFigure(records, "/", { kind: "county", id }, new Citations(records));
const chartOf = (id: string) => {
  const chart = figureOf(id)?.chart;
  if (chart?.form !== "cumulative-steps") throw new Error(`${id} has no such figure`);
  return chart;
};
const counties = records.all("counties").map(({ county_id }) => county_id);
const withFigure = counties.filter((id) => figureOf(id) !== null);
const sum = (steps: readonly { readonly value: number }[]) =>
  steps.reduce((total, { value }) => total + value, 0);

it("stands where two steps are certainly of different days, and nowhere else", () => {
  expect(withFigure).toEqual([
    "bronx-ny",
    "harris-tx",
    "kings-ny",
    "new-york-ny",
    "philadelphia-pa",
    "queens-ny",
    "westchester-ny",
  ]);
});

describe.each(withFigure)("the figure of %s", (id) => {
  const totals = records.totals("county", id);

  it("draws what its totals hold, and says what it does not draw", () => {
    const { whole, part } = chartOf(id);
    for (const [step, line] of [
      ["moved", whole],
      ["vacated", part],
    ] as const) {
      const rest = Number(/^(\d+) more/.exec(line.end.rest ?? "")?.[1] ?? 0);
      expect(sum(line.steps) + rest).toBe(totals[step].quantity?.value);
      if (rest === 0 && totals[step].quantity !== null)
        expect(line.end).toEqual({ amount: amountOf(totals[step].quantity), name: step });
    }
  });

  it("has the totals with their qualifiers in its finding and at the end of its table", () => {
    const figure = figureOf(id)!;
    for (const step of ["moved", "vacated"] as const) {
      const amount = amountOf(totals[step].quantity!);
      expect(plainText(figure.finding)).toMatch(new RegExp(`\\b${amount} (was|were) ${step}`));
      const cells = figure.table.rows.map((row) => plainText(row.cells.at(-1)!.line));
      expect(cells.findLast((words) => words.endsWith(step))).toBe(`${amount} ${step}`);
    }
  });

  it("cites the number in its finding and every number in its table", () => {
    const figure = figureOf(id)!;
    const isCite = (part: unknown) => typeof part === "object" && (part as { kind: string }).kind === "cite";
    expect(figure.finding.some(isCite)).toBe(true);
    for (const row of figure.table.rows) expect(row.cells[3]!.line.some(isCite)).toBe(true);
  });
});

describe("the figure of Westchester", () => {
  it("calls announced what was announced only, and names what has no date", () => {
    const figure = figureOf("westchester-ny")!;
    expect(plainText(figure.finding)).toBe(
      "The largest number of one batch is 26 convictions, announced on 10 May 2023; in all, 40 were moved and 14 were vacated.",
    );
    const notes = figure.notes.map(plainText).join("\n");
    expect(notes).toContain("Of those moved, 26 convictions were announced only");
    expect(notes).toContain("Not drawn: 1 conviction vacated, of Jury conviction in a Yonkers drug case");
    expect(chartOf("westchester-ny").part.end).toEqual({
      amount: "13",
      name: "vacated",
      rest: "1 more, date not known",
    });
  });
});

describe("the figure of the whole record", () => {
  const figure = stepsFigure(records, "/", { kind: "site", id: "all" }, new Citations(records))!;

  it("names places, keeps the qualifiers, and marks what has no number", () => {
    const chart = figure.chart.form === "cumulative-steps" ? figure.chart : null;
    expect(chart?.whole.end.amount).toBe("about 3,558");
    expect(chart?.part.end).toEqual({
      amount: "more than 2,329",
      name: "vacated",
      rest: "1 more, date not known",
    });
    expect(chart?.whole.steps.map(({ short }) => short)).toContain("Philadelphia County: 812");
    expect(chart?.unknown.map(({ from }) => from)).toEqual(["2000", "2022-06-01"]);
  });

  it("says which batches are in no line", () => {
    const totals = records.totals("site", "all");
    const apart = totals.batch_ids.length - totals.moved.batch_ids.length;
    expect(figure.notes.map(plainText).join("\n")).toContain(`${apart} batches (no number of convictions`);
  });
});
