import { expect, test } from "vitest";
import type { MadeRow } from "../../scripts/import/made-rows.ts";
import { markOf, mergedTables } from "../../scripts/import/merged-tables.ts";
import type { TextRow } from "../../scripts/tables/canonical-table.ts";
import type { RowsByTable } from "../../scripts/tables/edited-source.ts";

const row = (person_id: string, note: string): MadeRow => ({
  table: "people",
  key: person_id,
  values: { person_id, note },
  from: [],
});

test("an import fills cells of rows that are there, adds others, and takes none out, however wrong they are", () => {
  const twice = { person_id: "a", given_name: "One" };
  const present: RowsByTable = new Map<"people", readonly TextRow[]>([
    [
      "people",
      [
        twice,
        { person_id: "a", given_name: "Two" },
        { person_id: "b" },
        { person_id: "" },
        { given_name: "Three" },
      ],
    ],
  ]);
  const { tables, counts } = mergedTables(
    present,
    [row("b", "B"), row("c", "C")],
    ["people"],
    () => new Map(),
  );
  expect(tables.get("people")).toEqual([
    twice,
    { person_id: "a", given_name: "Two" },
    { person_id: "b", note: "B" },
    { person_id: "" },
    { given_name: "Three" },
    { person_id: "c", note: "C" },
  ]);
  expect(counts.get("people")?.added).toHaveLength(1);
});

test.each([
  ["Of the file.", "Newer.", 0],
  ["Of an editor.", "Of an editor.", 1],
  ["", "", 1],
])("a newer file meets %j in a cell that an import filled, and leaves %j", (present, left, told) => {
  const { tables, kept } = mergedTables(
    new Map([["people", [{ person_id: "a", note: present }]]]),
    [row("a", "Newer.")],
    ["people"],
    () => new Map([["note", markOf("Of the file.")]]),
  );
  expect(tables.get("people")?.[0]?.note ?? present).toBe(left);
  expect(kept).toHaveLength(told);
});
