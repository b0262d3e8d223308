import { expect, it } from "vitest";
import { countyCoverage } from "../../../scripts/pipeline/derive/coverage.ts";
import { COVERAGE_TOPICS } from "../../../src/model/vocabulary/places.ts";
import { shippedTables } from "./shipped-tables.ts";

const tables = shippedTables();

it("has one cell for every county and topic, with what its row says", () => {
  const grid = countyCoverage(tables);
  expect(grid.map(({ county_id }) => county_id)).toEqual(tables.counties.map(({ county_id }) => county_id));
  const cells = grid.flatMap(({ county_id, cells: row }) => row.map((cell) => ({ county_id, ...cell })));
  expect(cells).toHaveLength(tables.counties.length * Object.keys(COVERAGE_TOPICS).length);
  expect(cells).toEqual(expect.arrayContaining([...tables.coverage]));
});

it("says not looked where there is no row, and no day on which anybody looked", () => {
  const [, ...coverage] = tables.coverage;
  const missing = tables.coverage[0]!;
  const grid = countyCoverage({ ...tables, coverage });
  const cell = grid
    .find(({ county_id }) => county_id === missing.county_id)
    ?.cells.find(({ topic }) => topic === missing.topic);
  expect(cell).toEqual({ topic: missing.topic, result: "not-looked", looked_on: null, note: null });
});
