import { describe, expect, it } from "vitest";
import type { PipelineStep } from "../../../src/charts/pipeline.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { stepDates } from "../../../src/views/batch/step-dates.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";
import { recordsWith } from "../records-with.ts";
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

  it.each([
    ["philadelphia-2018-nordo", "Running total: eleven murder convictions overturned by then."],
    ["los-angeles-1999-rampart", "About 156 felony and 15 misdemeanor convictions undone in 1999 and 2000"],
  ])("tells of rulings in words where none gives the number in use: %s", (id, told) => {
    const notes = figureOf(id).notes.map(plainText).join(" ");
    expect(notes).toContain("The number in use is no ruling’s own");
    expect(notes).toContain(told);
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
      "Motion filed: 7 June 2023 (10 of them)",
      "Disputed: another source says 308",
    ]);
    expect(vacated).toMatchObject({
      words: "At least 306 convictions",
      end: "or-more",
      whole: 316,
      notes: ["6 June 2023", "The rest: not fully known"],
    });
  });

  it("draws what was asked of courts and not ruled on as unknown", () => {
    expect(stepsOf("baltimore-2019-09-gttf")[2]).toMatchObject({ value: null, whole: 790, taken: false });
  });

  it("tells dates that are not known, and partial dates, in words", () => {
    expect(stepsOf("westchester-2015-04-yonkers-koch")[2]?.notes).toEqual(["Date not known"]);
    expect(stepsOf("kings-2022-09-378")[2]?.notes).toEqual(["2022"]);
  });

  it("puts no date of a motion beside a number that the motion does not hold", () => {
    expect(stepsOf("kings-2022-09-378")[1]?.notes).toEqual([
      "Announced: 7 September 2022",
      "Motion filed: 7 September 2022 (15 of them)",
    ]);
    expect(stepsOf("new-york-2022-11-188")[1]?.notes).toEqual(["Announced and filed: 17 November 2022"]);
    expect(stepsOf("baltimore-2019-09-gttf")[1]?.notes).toEqual([
      "Announced: 5 September 2019",
      "Motion filed: October 2019",
    ]);
    expect(stepsOf("district-of-columbia-2014-11-lowry")[1]?.notes).toEqual([
      "Announced and filed: 5 November 2014",
    ]);
  });

  it("says that there was a motion only where a row has one", () => {
    const filedOf = (id: string) => stepsOf(id)[1]?.notes.at(-1);
    expect(filedOf("swisher-2003-tulia")).toBe("No date of a filing found");
    expect(stepsOf("dallas-2002-fake-drugs")[1]?.notes).toEqual(["No date of a filing found"]);
    const undated = recordsWith({
      batch_steps: records.all("batch_steps").map((row) => ({ ...row, date: null })),
    });
    const batch = records.get("batches", "queens-2021-11-60");
    expect(stepDates(undated, batch, "moved")).toEqual([
      "Announced: 8 November 2021",
      "Motion: date not known",
    ]);
  });

  it("puts no date of a ruling beside a number that reaches beyond it", () => {
    const vacatedOf = (id: string) => stepsOf(id)[2]?.notes[0];
    expect(vacatedOf("cuyahoga-2016-12-east-cleveland")).toBe("December 2016");
    expect(vacatedOf("philadelphia-2013-narcotics-field-unit")).toBe("Between 2013 and 4 November 2016");
    expect(vacatedOf("bronx-2021-franco")).toBe("Between 15 April 2021 and 20 January 2022");
    expect(vacatedOf("westchester-2024-11-yonkers-koch")).toBe("November 2024");
    expect(vacatedOf("cook-2017-watts")).toBe("November 2017 to 3 October 2022");
  });

  it("dates a ruling without a number of its own, which may be a running total, by its day", () => {
    const vacatedOf = (id: string) => stepsOf(id)[2]?.notes[0];
    expect(vacatedOf("tulsa-2009-police")).toBe("By 2013");
    expect(vacatedOf("camden-2010-03-special-patrol")).toBe("By October 2010");
  });

  it("says that it is a part where a ruling has no date, or a count in use a later one or none", () => {
    const vacatedOf = (id: string) => stepsOf(id)[2]?.notes[0];
    expect(vacatedOf("berrien-2008-benton-harbor")).toBe("In part by 28 September 2009");
    expect(vacatedOf("alameda-2000-riders")).toBe("In part by 2003");
    expect(vacatedOf("philadelphia-1995-39th-district")).toBe("In part by 1996");
    expect(vacatedOf("philadelphia-2018-nordo")).toBe("In part by 1 June 2022");
    expect(vacatedOf("richland-2008-mansfield")).toBe("In part by February 2008");
  });

  it("counts nothing in convictions that is not", () => {
    const figure = figureOf("camden-2010-03-special-patrol");
    expect(plainText(figure.finding)).toBe(
      "No number of convictions is in use for this batch; the sources count 171 people and 210 cases (disputed: another source says more than 50 people)\u202f.",
    );
    expect(stepsOf("nyc-2021-05-letter-22").map(({ taken }) => taken)).toEqual([true, false, false]);
  });
});
