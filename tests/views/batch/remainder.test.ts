import { describe, expect, it } from "vitest";
import { Records } from "../../../src/model/records.ts";
import type { OfficerShare } from "../../../src/model/derived/totals.ts";
import { remainderInWords } from "../../../src/views/batch/remainder.ts";
import { firstRelease } from "../first-release.ts";

const wordsFor = (batchId: string, change: (share: OfficerShare) => OfficerShare = (share) => share) => {
  const { dataset } = firstRelease;
  const officer_shares = dataset.derived.officer_shares.map((share) =>
    share.batch_id === batchId ? change(share) : share,
  );
  const records = new Records({ ...dataset, derived: { ...dataset.derived, officer_shares } });
  return remainderInWords(records, records.get("batches", batchId));
};

describe("what no share of a listed officer covers", () => {
  it("is computed where everything is exact", () => {
    expect(wordsFor("new-york-2023-06-316")).toBe(
      "The known shares add up to 231 of 316 convictions; the other 85 belong to officers whose share is not known or who are not listed. This assumes that no conviction is counted for two officers.",
    );
    expect(wordsFor("kings-2022-09-378")).toContain("208 of 378 convictions; the other 170 ");
    expect(wordsFor("queens-2021-11-60")).toBe("The shares add up to the whole: 60 convictions.");
  });

  it("is not computed from a whole or a share that is not exact", () => {
    expect(wordsFor("new-york-2021-04-franco")).toBe(
      "The part that belongs to no listed officer cannot be computed: the number of the whole batch is not exact.",
    );
    const vague = (share: OfficerShare): OfficerShare =>
      share.quantity === null ? share : { ...share, quantity: { ...share.quantity, qualifier: "about" } };
    expect(wordsFor("queens-2021-11-60", vague)).toContain("cannot be computed: a share is not exact.");
  });

  it("is not computed where the shares are more than the whole", () => {
    const doubled = (share: OfficerShare): OfficerShare =>
      share.quantity === null
        ? share
        : { ...share, quantity: { ...share.quantity, value: share.quantity.value * 2 } };
    expect(wordsFor("queens-2021-11-60", doubled)).toContain("some convictions rest on several officers");
  });

  it("is not computed from other units", () => {
    const people = (share: OfficerShare): OfficerShare =>
      share.quantity === null ? share : { ...share, quantity: { ...share.quantity, unit: "people" } };
    expect(wordsFor("queens-2021-11-60", people)).toContain("no number of the whole batch in the same unit");
  });

  it("is not known where no share is", () => {
    expect(wordsFor("baltimore-2019-09-gttf")).toBe(
      "What part of the batch belongs to each officer is not known.",
    );
  });
});
