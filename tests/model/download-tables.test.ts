import { expect, it } from "vitest";
import { DOWNLOAD_TABLES } from "../../src/model/downloads/download-tables.ts";
import { SMALL_DATASET } from "../pipeline/export/small-dataset.ts";

it("no two tables share a name, and every key is a column", () => {
  expect(new Set(DOWNLOAD_TABLES.map(({ name }) => name)).size).toBe(DOWNLOAD_TABLES.length);
  for (const { key, columns } of DOWNLOAD_TABLES)
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...key]));
});

it("a total that has nothing to add has no number, and zero is not shown", () => {
  const rows = [...DOWNLOAD_TABLES.find(({ name }) => name === "derived_totals")!.rows(SMALL_DATASET)];
  expect(rows.map(({ count, qualifier, value }) => [count, qualifier, value])).toEqual([
    ["requested", null, null],
    ["moved", "about", 90],
    ["announced_only", null, null],
    ["vacated", null, null],
    ["people", null, null],
    ["cases", null, null],
  ]);
});
