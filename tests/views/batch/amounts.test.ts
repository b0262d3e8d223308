import { describe, expect, it } from "vitest";
import {
  movedAmount,
  otherAmount,
  requestedAmount,
  vacatedAmount,
} from "../../../src/views/batch/amounts.ts";
import { usedFigure } from "../../../src/views/batch/figures.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const wordsOf = (batchId: string) => {
  const batch = records.get("batches", batchId);
  return [requestedAmount, movedAmount, vacatedAmount, otherAmount].map((of) => of(records, batch).words);
};

describe("the numbers of a batch, step by step", () => {
  it.each([
    ["kings-2021-04-franco", "no request found", "90", "90", "counted in convictions"],
    [
      "new-york-2021-04-franco",
      "no request found",
      "more than 100",
      "more than 100",
      "counted in convictions",
    ],
    ["new-york-2023-06-316", "no request found", "316", "at least 306", "counted in convictions"],
    [
      "snp-2021-05-franco",
      "no request found",
      "24 (announced only)",
      "no filing and no ruling found",
      "counted in convictions",
    ],
    [
      "baltimore-2019-09-gttf",
      "no request found",
      "790",
      "no ruling found that vacates any",
      "counted in convictions",
    ],
    [
      "nyc-2021-05-letter-22",
      "asked, number not known",
      "nothing found on the request as a whole",
      "no ruling found",
      "no count found",
    ],
    [
      "swisher-2003-tulia",
      "asked, number not known",
      "moved, number of convictions not known",
      "undone by pardon, number of convictions not known",
      "38 people",
    ],
  ])("%s", (batchId, ...words) => {
    expect(wordsOf(batchId)).toEqual(words);
  });

  it("have a source wherever there is a number, and never read zero", () => {
    for (const batch of shippedRecords.all("batches"))
      for (const of of [requestedAmount, movedAmount, vacatedAmount, otherAmount]) {
        const { sort, source_ids, words } = of(shippedRecords, batch);
        expect(words).not.toMatch(/^0\b|^$/);
        if (sort >= 0) expect(source_ids.length, `${batch.batch_id}: ${words}`).toBeGreaterThan(0);
      }
  });

  it.each([
    ["kings-2022-09-378", ["nre-undated-group-new-york-2022"], "the rulings, which add up to the number"],
    [
      "philadelphia-2013-narcotics-field-unit",
      ["inquirer-2016-11-05-philadelphia-812"],
      "the figure in use, as the rulings found add up to less",
    ],
  ])("vacated of %s rest on %j: %s", (id, sources) => {
    expect(vacatedAmount(records, records.get("batches", id)).source_ids).toEqual(sources);
  });

  it("are no numbers of convictions where the batch is counted in people or cases", () => {
    const others = shippedRecords
      .all("batches")
      .filter(({ batch_id }) => usedFigure(shippedRecords, batch_id, "convictions") === null);
    expect(others.length).toBeGreaterThan(5);
    for (const batch of others)
      for (const of of [requestedAmount, movedAmount, vacatedAmount])
        expect(of(shippedRecords, batch).words, batch.batch_id).not.toMatch(/\d/);
  });
});
