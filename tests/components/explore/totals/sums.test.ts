import { describe, expect, it } from "vitest";
import { filterRows } from "../../../../src/components/explore/filter-rows.ts";
import { CellTexts } from "../../../../src/components/explore/cell-texts.ts";
import type { Row } from "../../../../src/components/explore/row.ts";
import { sumsOf } from "../../../../src/components/explore/totals/sums.ts";
import { EXPLORER } from "../../../../src/messages/browser/explorer.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { explorerIndex } from "../../../../src/views/explore/explorer-index.ts";
import { shippedRecords as records } from "../../../views/shipped-records.ts";

const index = explorerIndex(records);
const texts = new CellTexts(index, EXPLORER.en);

function shown(name: string, filters: Record<string, string> = {}): readonly Row[] {
  const table = index.tables.find((candidate) => candidate.name === name)!;
  const rows = [...DOWNLOAD_TABLES.find((candidate) => candidate.name === name)!.rows(records.dataset)];
  return filterRows(rows, filters, table, texts);
}

function sums(name: string, filters: Record<string, string> = {}) {
  const { adds } = index.tables.find((candidate) => candidate.name === name)!;
  return sumsOf(adds!, shown(name, filters), index.batches);
}

const quantities = ({ sums: all }: ReturnType<typeof sums>) =>
  Object.fromEntries(all.map(({ name, quantity }) => [name, quantity]));

describe("the totals of all rows", () => {
  const { requested, moved, announced_only, vacated, people, cases } = records.totals("site", "all");

  it("of the steps are the totals of the record, qualifiers included", () => {
    expect(quantities(sums("derived_batch_numbers"))).toEqual({
      requested: requested.quantity,
      moved: moved.quantity,
      announced_only: announced_only.quantity,
      vacated: vacated.quantity,
    });
  });

  it("of the figures are those of the figures in use: no dispute, no running count, no share", () => {
    const all = sums("figures");
    expect(quantities(all)).toMatchObject({ people: people.quantity, cases: cases.quantity });
    expect(quantities(all).moved?.value).toBe(moved.quantity?.value);
    expect(all.leftOut.map(({ reason }) => reason).sort()).toEqual(
      ["counted-in-convictions", "describes", "not-used", "share"].sort(),
    );
    const added = all.sums.reduce((count, { rows }) => count + rows, 0);
    const apart = all.leftOut.reduce((count, { rows }) => count + rows, 0);
    expect(added + apart).toBe(records.all("figures").length);
  });
});

describe("the totals of what is shown", () => {
  it("of one officer’s shares are the officer’s totals", () => {
    const officers = records.dataset.derived.totals.filter(({ kind }) => kind === "officer");
    expect(officers.length).toBeGreaterThan(50);
    for (const { id, moved } of officers) {
      const rows = shown("derived_officer_shares").filter((row) => row.officer_id === id);
      const total = quantities(sumsOf("shares", rows, index.batches));
      expect([id, total.moved ?? null]).toEqual([id, moved.quantity]);
    }
  });

  it("of several officers’ shares are none: a conviction may stand in more than one", () => {
    expect(sums("derived_officer_shares")).toMatchObject({
      sums: [],
      leftOut: [{ reason: "several-officers" }],
    });
  });

  it("keep “more than”, and a ruling without a number makes “at least”", () => {
    const rows = shown("derived_batch_numbers", { step: "moved" });
    const more = rows.filter(({ qualifier }) => qualifier === "more-than");
    const exact = rows.filter(({ qualifier }) => qualifier === "exactly").slice(0, 1);
    expect(more.length).toBeGreaterThan(0);
    expect(sumsOf("steps", [...more, ...exact], index.batches).sums[0]?.quantity.qualifier).toBe("more-than");
    const without = shown("derived_batch_numbers", { step: "vacated", number_not_known: "true" }).filter(
      ({ batch_id }) => records.totals("batch", String(batch_id)).vacated.batch_ids_without_number.length > 0,
    );
    const one = shown("derived_batch_numbers", { step: "vacated" }).filter(
      ({ qualifier }) => qualifier === "exactly",
    );
    const { sums: total } = sumsOf("steps", [...without, ...one.slice(0, 1)], index.batches);
    expect(total).toMatchObject([
      { name: "vacated", quantity: { qualifier: "at-least" }, withoutNumber: without.length },
    ]);
  });

  it("leave out a batch that is counted inside another", () => {
    const [first] = shown("figures").filter(
      ({ measure, standing, officer_id, batch_id }) =>
        measure === "convictions" &&
        standing === "used" &&
        officer_id === null &&
        index.batches[String(batch_id)]!.moved,
    );
    const id = String(first!.batch_id);
    const batches = { ...index.batches, [id]: { ...index.batches[id]!, partOf: "another" } };
    expect(sumsOf("figures", [first!], index.batches).sums).toHaveLength(1);
    expect(sumsOf("figures", [first!], batches)).toEqual({
      sums: [],
      leftOut: [{ reason: "inside", rows: 1 }],
    });
  });

  it("leave out a share of a batch inside another of the officer’s, and no other share", () => {
    const rows = shown("derived_officer_shares").filter(
      ({ officer_id, unit }) => officer_id === "joseph-franco" && unit === "convictions",
    );
    const [whole, part] = rows;
    const id = String(part!.batch_id);
    const inside = { ...index.batches[id]!, partOf: String(whole!.batch_id) };
    const leftOut = (shares: typeof rows) =>
      sumsOf("shares", shares, { ...index.batches, [id]: inside }).leftOut;
    expect(leftOut(rows)).toEqual([{ reason: "inside", rows: 1 }]);
    expect(leftOut(rows.slice(1))).toEqual([]);
  });

  it("are never made of sums, of disputed numbers or of steps that overlap", () => {
    for (const name of ["derived_totals", "derived_disputes", "batch_steps"])
      expect(sums(name), name).toMatchObject({ sums: [], leftOut: [{ reason: "overlap" }] });
  });
});

it("every table with a number of convictions, people or cases has a rule", () => {
  const withNumbers = DOWNLOAD_TABLES.filter(({ columns }) =>
    Object.entries(columns).some(
      ([name, { kind }]) => kind === "integer" && !["year", "position"].includes(name),
    ),
  ).map(({ name }) => name);
  const withRules = index.tables.filter(({ adds }) => adds !== undefined).map(({ name }) => name);
  expect(withRules.sort()).toEqual(withNumbers.sort());
});
