import { expect, it } from "vitest";
import { statements } from "../../src/model/downloads/statements.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { shippedRecords } from "../views/shipped-records.ts";

const { dataset } = shippedRecords;
const rows = [...statements.rows(dataset)];
const of = (table: string, record: string) =>
  rows.filter((row) => row.table === table && row.record === record);

it("every filled cell of every table is one statement, but for its own id and its sources", () => {
  for (const table of TABLE_LIST) {
    const cells = dataset.tables[table.name].flatMap((row) =>
      Object.entries(row as Record<string, unknown>).filter(([name, value]) => {
        const isName = table.key.length === 1 && table.key[0] === name;
        const isFilled = Array.isArray(value) ? value.length > 0 : value !== null;
        return !isName && name !== "source_ids" && isFilled;
      }),
    );
    expect(
      rows.filter((row) => row.table === table.name),
      table.name,
    ).toHaveLength(cells.length);
  }
});

it("no two rows have the same key", () => {
  expect(
    new Set(rows.map((row) => `${String(row.table)}/${String(row.record)}/${String(row.field)}`)).size,
  ).toBe(rows.length);
});

it("a figure stands as its row says, with the days on which its sources were read", () => {
  const figure = dataset.tables.figures.find((row) => row.standing === "disputed")!;
  const [value] = of("figures", figure.figure_id).filter(({ field }) => field === "value");
  expect(value).toMatchObject({
    value: String(figure.value),
    source_ids: figure.source_ids,
    standing: "disputed",
    locator: null,
    first_published: dataset.releases[0]!.as_of,
  });
  expect(value!.retrieved_on).toEqual(
    figure.source_ids.map((id) => shippedRecords.get("sources", id).retrieved_on),
  );
});

it("a source rests on itself, and what rests on no document says so", () => {
  const [source] = dataset.tables.sources;
  expect(of("sources", source!.source_id)[0]!.source_ids).toEqual([source!.source_id]);
  const coverage = rows.filter(({ table }) => table === "coverage");
  expect(coverage.length).toBeGreaterThan(0);
  for (const row of coverage) expect(row.source_ids).toEqual([]);
});
