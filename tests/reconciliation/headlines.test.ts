import { describe, expect, it } from "vitest";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import type { ScopeTotals } from "../../src/model/derived/totals.ts";
import { firstReleaseTables } from "../pipeline/derive/first-release.ts";
import { shippedTables } from "../pipeline/derive/shipped-tables.ts";
import { rawBatches, rawHeadline, rawStates, type RawBatch } from "./raw-counts.ts";

const NAMES = ["requested", "moved", "announced_only", "vacated", "people", "cases"] as const;
const CITY = ["bronx-ny", "kings-ny", "new-york-ny", "queens-ny", "richmond-ny"];

const { totals } = derive(shippedTables());
const batches = rawBatches();
const states = rawStates();
const batchTotals = new Map(totals.filter(({ kind }) => kind === "batch").map((one) => [one.id, one]));

/** Which batches a scope should count, from the text of the tables. */
function rawBatchesOf({ kind, id }: ScopeTotals): RawBatch[] {
  const within = (inside: (county: string) => boolean) =>
    batches.filter(({ counties }) => counties.every(inside));
  switch (kind) {
    case "county":
      return within((county) => county === id);
    case "city":
      return within((county) => CITY.includes(county));
    case "state":
      return within((county) => states.get(county) === id);
    case "office":
      return batches.filter(({ office }) => office === id);
    case "batch":
      return batches.filter((batch) => batch.id === id);
    default:
      return batches;
  }
}

const headlines = totals.filter(({ kind }) => kind !== "officer");

describe("each headline", () => {
  it("exists for every place, office, batch and the site", () => {
    const count = (kind: string) => headlines.filter((one) => one.kind === kind).length;
    expect(count("county")).toBe(states.size);
    expect(count("state")).toBe(new Set(states.values()).size);
    expect(count("batch")).toBe(batches.length);
    expect([count("city"), count("site")]).toEqual([1, 1]);
  });

  it.each(headlines.map((one) => [one.kind, one.id, one] as const))(
    "of %s %s is the count over the rows and the sum of its table",
    (_kind, _id, one) => {
      const own = rawBatchesOf(one);
      const shown = Object.fromEntries(NAMES.map((name) => [name, one[name].quantity?.value ?? null]));
      expect(shown).toEqual(rawHeadline(own));
      expect(one.batch_ids).toEqual(own.map(({ id }) => id));
      for (const name of NAMES) {
        const rows = one[name].batch_ids.map((id) => batchTotals.get(id)![name].quantity!.value);
        expect(rows.length > 0 ? rows.reduce((a, b) => a + b) : null).toBe(shown[name]);
      }
    },
  );
});

describe("the wider headlines", () => {
  function valueOf(kind: string, id: string, name: (typeof NAMES)[number]): number {
    return totals.find((one) => one.kind === kind && one.id === id)?.[name].quantity?.value ?? 0;
  }

  it.each(NAMES)("of the city, %s, is that of its counties and of the batches that span them", (name) => {
    const spanning = batches.filter(({ counties }) => counties.length > 1).map(({ id }) => id);
    const parts = [
      ...CITY.map((id) => valueOf("county", id, name)),
      ...spanning.map((id) => valueOf("batch", id, name)),
    ];
    expect(valueOf("city", "new-york-city", name)).toBe(parts.reduce((a, b) => a + b));
  });

  it.each(NAMES)("of the site, %s, is that of the states: no batch spans two", (name) => {
    const parts = [...new Set(states.values())].map((id) => valueOf("state", id, name));
    expect(valueOf("site", "all", name)).toBe(parts.reduce((a, b) => a + b));
  });

  it("carry in release 1 the numbers that the public relies on", () => {
    const released = derive(firstReleaseTables()).totals;
    const inCounty = (county: string) => {
      const own = released.find(({ kind, id }) => kind === "county" && id === county);
      return [own?.moved.quantity?.value, own?.vacated.quantity?.value];
    };
    expect(inCounty("new-york-ny")).toEqual([100 + 188 + 316, 100 + 188 + 306]);
    expect(inCounty("kings-ny")).toEqual([90 + 378, 90 + 378]);
    expect(inCounty("bronx-ny")).toEqual([124 + 133 + 67, 124 + 133 + 67]);
    expect(inCounty("queens-ny")).toEqual([60 + 46, 60 + 46]);
    expect(inCounty("westchester-ny")).toEqual([1 + 26 + 12 + 1, 1 + 12 + 1]);
  });
});
