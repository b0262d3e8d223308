import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { disputes } from "../../../src/model/downloads/disputes.ts";
import { unknownNumbers } from "../../../src/model/downloads/unknown-numbers.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { EXAMPLE_QUERIES, type ExampleName } from "../../../src/views/sql/example-queries.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const database = new DatabaseSync("data/generated/downloads/vacatur.sqlite", { readOnly: true });
afterAll(() => {
  database.close();
});

const answer = (name: ExampleName) => database.prepare(EXAMPLE_QUERIES[name]).all();

describe("the example queries, run on the database that readers get:", () => {
  it.each(Object.keys(EXAMPLE_QUERIES) as ExampleName[])("%s has an answer", (name) => {
    expect(answer(name).length).toBeGreaterThan(0);
  });

  it.each(Object.keys(EXAMPLE_QUERIES) as ExampleName[])(
    "%s names each of its columns differently",
    (name) => {
      const columns = database.prepare(EXAMPLE_QUERIES[name]).columns();
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    },
  );

  it("the county by officer has the county’s own total, qualifier included, and names its officers", () => {
    const rows = answer("per-officer");
    for (const { name, state, qualifier, moved, officers_listed } of rows) {
      const county = records.all("counties").find((row) => row.name === name && row.state === state)!;
      const total = records.totals("county", county.county_id).moved;
      expect([qualifier, moved]).toEqual([total.quantity?.qualifier, total.quantity?.value]);
      const officers = records
        .all("batch_officers")
        .filter(({ batch_id }) => total.batch_ids.includes(batch_id));
      expect(officers_listed).toBe(new Set(officers.map(({ officer_id }) => officer_id)).size);
    }
    const shares = rows.map((row) => Number(row.moved_per_officer));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it("officers in several counties are those with batches of one county in more than one", () => {
    const counties = new Map<string, Set<string>>();
    for (const { officer_id, batch_id } of records.all("batch_officers")) {
      const { county_ids } = records.get("batches", batch_id);
      if (county_ids.length === 1)
        counties.set(officer_id, (counties.get(officer_id) ?? new Set()).add(county_ids[0]!));
    }
    const several = [...counties.values()].filter(({ size }) => size > 1);
    const rows = answer("several-counties");
    expect(rows.map((row) => row.counties)).toEqual(several.map(({ size }) => size).sort((a, b) => b - a));
    const franco = rows.find(({ name }) => name === "Joseph E. Franco")!;
    expect(String(franco.status)).not.toMatch(/convict|guilty/i);
  });

  it("every batch with a motion known to the day is there, with its first ruling since or with none", () => {
    const motions = records
      .all("batch_steps")
      .filter(({ step, date }) => step === "motion-filed" && date?.length === 10);
    const rows = answer("motion-to-ruling");
    expect(rows).toHaveLength(new Set(motions.map(({ batch_id }) => batch_id)).size);
    const leftOver = records.get("batches", "new-york-2023-06-316").title;
    expect(rows.find(({ title }) => title === leftOver)).toMatchObject({
      motion_on: "2023-06-07",
      first_ruling_on: null,
      days: null,
    });
    for (const { days, motion_on, first_ruling_on } of rows) {
      if (first_ruling_on === null) continue;
      expect(Number.isInteger(days)).toBe(true);
      expect(days).toBeGreaterThanOrEqual(0);
      const apart = Date.parse(String(first_ruling_on)) - Date.parse(String(motion_on));
      expect(days).toBe(apart / 86_400_000);
    }
  });

  it("disputes and unknown numbers are those of their tables", () => {
    expect(answer("disputes")).toHaveLength(disputes.rows(records.dataset).length);
    expect(answer("not-known")).toHaveLength(unknownNumbers.rows(records.dataset).length);
  });

  it("what was announced only is what the record calls so", () => {
    const announced = records.all("batches").filter(({ status }) => status === "announced");
    expect(answer("announced-only")).toHaveLength(announced.length);
  });

  it("a row that cites several documents of a publisher counts once for it", () => {
    const citing = new Map<string, number>();
    for (const table of TABLE_LIST) {
      const rows: readonly object[] = records.all(table.name);
      for (const row of rows) {
        const ids = "source_ids" in row ? (row.source_ids as readonly string[]) : [];
        for (const publisher of new Set(ids.map((id) => records.get("sources", id).publisher)))
          citing.set(publisher, (citing.get(publisher) ?? 0) + 1);
      }
    }
    const most = [...citing.values()].sort((a, b) => b - a).slice(0, 20);
    const rows = answer("sources");
    expect(rows.map((row) => row.rows_that_cite)).toEqual(most);
    for (const { publisher, rows_that_cite } of rows)
      expect(rows_that_cite, String(publisher)).toBe(citing.get(String(publisher)));
  });

  it("an answer is never blank", () => {
    expect(answer("answers").filter((row) => row.answer === null)).toEqual([]);
  });

  it("an officer is never named without how the officer stands", () => {
    for (const name of Object.keys(EXAMPLE_QUERIES) as ExampleName[]) {
      const text = EXAMPLE_QUERIES[name];
      if (!text.includes("officer_totals.name")) expect(text, name).not.toMatch(/\bofficers\b\./);
      else
        for (const { name: named, officer = named, status } of answer(name))
          expect(status, `${name}: ${String(officer)}`).toEqual(
            officer === null ? null : expect.stringMatching(/./),
          );
    }
  });
});
