import { describe, expect, it } from "vitest";
import type { PipelineStep } from "../../../src/charts/pipeline.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const figureOf = (id: string, from = records) =>
  figuresOf(batchPage(from, id)).find(({ anchor }) => anchor === "pipeline")!;
const stepsOf = (id: string, from = records): readonly PipelineStep[] => {
  const { chart } = figureOf(id, from);
  if (chart.form !== "pipeline" || chart.rows.length !== 1) throw new Error("not a pipeline of one row");
  return chart.rows[0]!.steps;
};
const batches = shippedRecords.all("batches").map(({ batch_id }) => batch_id);

describe("the pipeline of a batch", () => {
  it.each(batches)("draws the numbers of the record and no others: %s", (id) => {
    const { requested, moved, vacated } = shippedRecords.batchNumbers(id);
    const steps = stepsOf(id, shippedRecords);
    expect(steps.map(({ value }) => value)).toEqual(
      [requested, moved, vacated].map((quantity) => quantity?.value ?? null),
    );
    for (const [index, { words, whole, value }] of steps.entries()) {
      expect(words).not.toMatch(/^0\b|^$/);
      if (whole !== null) expect([index, whole]).toEqual([2, moved!.value]);
      expect(plainText(figureOf(id, shippedRecords).table.rows[index]!.cells[1]!.line)).toContain(words);
      if (value !== null) expect(words).toContain(value.toLocaleString("en-US"));
    }
  });

  it("tells announced only from moved, and shows no ruling where none was found", () => {
    const [, moved, vacated] = stepsOf("westchester-2023-05-mount-vernon-narcotics");
    expect(moved).toMatchObject({
      words: "26 convictions",
      tone: "unknown",
      notes: ["Announced only, 10 May 2023"],
    });
    expect(vacated).toMatchObject({ words: "No filing and no ruling found", value: null, taken: false });
  });

  it("keeps the qualifier, the days and the rest that is not known", () => {
    const [requested, moved, vacated] = stepsOf("new-york-2023-06-316");
    expect(requested).toMatchObject({ words: "No request found", notes: [], taken: false });
    expect(moved?.notes).toEqual([
      "Announced: 6 June 2023",
      "Motion filed: 7 June 2023",
      "Disputed: another source says 308",
    ]);
    expect(vacated).toMatchObject({
      words: "At least 306 convictions",
      end: "or-more",
      whole: 316,
      notes: ["6 June 2023", "The rest: not known"],
    });
  });

  it("draws what was asked of courts and not ruled on as unknown", () => {
    expect(stepsOf("baltimore-2019-09-gttf")[2]).toMatchObject({ value: null, whole: 790, taken: false });
  });

  it("tells dates that are not known, and partial dates, in words", () => {
    expect(stepsOf("bronx-2021-franco")[2]?.notes[0]).toBe("Date not known");
    expect(stepsOf("kings-2022-09-378")[2]?.notes).toEqual(["2022"]);
    expect(stepsOf("cuyahoga-2016-12-east-cleveland")[2]?.notes[0]).toBe("December 2016 to March 2017");
  });

  it("counts nothing in convictions that is not", () => {
    const figure = figureOf("camden-2010-03-special-patrol");
    expect(plainText(figure.finding)).toBe(
      "No number of convictions is in use for this batch; the sources count 171 people and 210 cases (disputed: another source says more than 50 people)\u202f.",
    );
    expect(stepsOf("nyc-2021-05-letter-22").map(({ taken }) => taken)).toEqual([true, false, false]);
  });
});
