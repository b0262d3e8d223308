import { expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { Records } from "../../../src/model/records.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerTotalWords } from "../../../src/views/officer/total-words.ts";
import { placesTable } from "../../../src/views/officer/places.ts";
import { firstRelease } from "../first-release.ts";

const WHOLE = "bronx-2021-franco";
const PART = "bronx-2023-09-franco";

function withPart(officers: boolean): Records {
  const { dataset } = firstRelease;
  const tables = {
    ...dataset.tables,
    batches: dataset.tables.batches.map((batch) =>
      batch.batch_id === PART ? { ...batch, part_of: WHOLE } : batch,
    ),
    batch_officers: dataset.tables.batch_officers.filter(
      ({ batch_id, officer_id }) => officers || batch_id !== WHOLE || officer_id !== "joseph-franco",
    ),
  };
  return new Records({ ...dataset, tables, derived: derive(tables) });
}

const bronxOf = (records: Records) =>
  placesTable(records, records.get("officers", "joseph-franco"))!
    .rows.map(({ cells }) => cells.map(({ line }) => plainText(line)))
    .find(([place]) => place?.startsWith("The Bronx"));

it("a batch inside another of the officer is counted once by county, as in the officer’s totals", () => {
  const share = firstRelease.shares("batch_id", PART).find((one) => one.officer_id === "joseph-franco");
  const value = share!.quantity!.value;
  const records = withPart(true);
  const inBronx = String(324 - value);
  expect(bronxOf(records)?.slice(1)).toEqual(["2", inBronx, "none", inBronx]);
  expect(officerTotalWords(records, "joseph-franco")).toContain(`more than ${538 - value} convictions`);
});

it("a batch inside another in which the officer does not stand is counted", () => {
  const records = withPart(false);
  const whole = firstRelease.shares("batch_id", WHOLE).find((one) => one.officer_id === "joseph-franco");
  expect(bronxOf(records)?.slice(1, 3)).toEqual(["2", String(324 - whole!.quantity!.value)]);
});

it("a sum is a lower bound where a share of a batch in the county is in no sum", () => {
  const cells = (id: string) =>
    placesTable(firstRelease, firstRelease.get("officers", id))!
      .rows.map(({ cells: row }) => row.map(({ line }) => plainText(line)))
      .find(([place]) => place?.startsWith("Brooklyn"));
  expect(cells("jerry-bowens")?.slice(1)).toEqual(["2", "at least 134", "none", "at least 134"]);
  expect(cells("michael-arenella")?.slice(1, 3)).toEqual(["1", "not counted in convictions"]);
});
