import { expect, it } from "vitest";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { explorerIndex } from "../../../src/views/explore/explorer-index.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const index = explorerIndex(records);

it("offers every table with every column, and some of them at first", () => {
  expect(index.tables.map(({ name }) => name)).toEqual(DOWNLOAD_TABLES.map(({ name }) => name));
  for (const [place, table] of index.tables.entries()) {
    expect(table.columns.map(({ name }) => name)).toEqual(Object.keys(DOWNLOAD_TABLES[place]!.columns));
    expect(table.columns.filter(({ shown }) => shown).length).toBeGreaterThan(1);
  }
  expect(index.tables.some(({ name }) => name === index.first)).toBe(true);
});

it("heads columns with words, no two alike in a table", () => {
  for (const { columns } of index.tables) {
    const labels = columns.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.includes("_") || !/^[A-Z]/.test(label))).toEqual([]);
  }
});

it("shows no raw id and no code at first: each has a name", () => {
  for (const [place, table] of index.tables.entries()) {
    const rows = [...DOWNLOAD_TABLES[place]!.rows(records.dataset)];
    for (const column of table.columns.filter(({ shown }) => shown)) {
      const values = rows
        .flatMap((row) => row[column.name] ?? [])
        .filter((value) => typeof value === "string");
      if (column.terms !== undefined)
        expect(Object.keys(column.terms)).toEqual(expect.arrayContaining(values));
      if (column.target === undefined) continue;
      const named = index.names[column.target]!;
      expect([table.name, column.name, values.filter((id) => named[id] === undefined)]).toEqual([
        table.name,
        column.name,
        [],
      ]);
    }
  }
});

it("names what totals, questions and changes are about", () => {
  for (const name of ["derived_totals", "open_questions", "changes"]) {
    const table = index.tables.find((candidate) => candidate.name === name)!;
    const column = table.columns.find(({ namedBy }) => namedBy !== undefined)!;
    const { rows } = DOWNLOAD_TABLES.find((candidate) => candidate.name === name)!;
    const unnamed = [...rows(records.dataset)]
      .filter((row) => row[column.name] !== null)
      .filter((row) => {
        const target = column.namedBy!.tables[String(row[column.namedBy!.column])];
        return target === undefined || index.names[target]?.[String(row[column.name])] === undefined;
      });
    expect(unnamed).toEqual([]);
  }
});

it("for Spanish readers has the same tables and rows, leads to Spanish pages and words the codes in Spanish", () => {
  const spanish = explorerIndex(records.in("es"));
  expect(spanish.language).toBe("en");
  expect(spanish.pages).toEqual(
    Object.fromEntries(Object.entries(index.pages).map(([table, address]) => [table, `/es${address}`])),
  );
  for (const [place, table] of spanish.tables.entries()) {
    const english = index.tables[place]!;
    expect({ ...table, columns: [] }).toEqual({ ...english, columns: [] });
    for (const [position, { terms, original, ...column }] of table.columns.entries()) {
      const { terms: englishTerms, ...rest } = english.columns[position]!;
      expect(column).toEqual(rest);
      expect(Object.keys(terms ?? {})).toEqual(Object.keys(englishTerms ?? {}));
      if (original) expect(terms).toBeUndefined();
    }
  }
  const event = spanish.tables
    .find(({ name }) => name === "officer_events")!
    .columns.find(({ name }) => name === "event")!;
  expect(event.terms?.["charges-dismissed"]).toBe("Cargos desestimados");
});

it("marks the free texts of the tables for Spanish readers, and no name", () => {
  const columns = explorerIndex(records.in("es")).tables.flatMap((table) => table.columns);
  const marked = new Set(columns.filter(({ original }) => original).map(({ name }) => name));
  for (const name of ["offense", "sentence", "detail", "quote", "demand", "commitment", "question", "title"])
    expect(marked, name).toContain(name);
  for (const name of ["name", "publisher", "given_name", "party"]) expect(marked, name).not.toContain(name);
  expect(index.tables.flatMap((table) => table.columns).filter(({ original }) => original)).toEqual([]);
});
