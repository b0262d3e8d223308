import { expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import type { DownloadRow, DownloadValue } from "../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { expectedRows } from "../../expected/read-expected.ts";
import { shippedTables } from "../../pipeline/derive/shipped-tables.ts";
import { shippedRecords } from "../../views/shipped-records.ts";

// What readers download is held against the typed tables and the answers checked by hand, not against what it is made from.
const tables = shippedTables();
const dataset = { ...shippedRecords.dataset, tables, derived: derive(tables) };
const rowsOf = (name: string) => [...DOWNLOAD_TABLES.find((table) => table.name === name)!.rows(dataset)];
const text = (value: DownloadValue | undefined) => (value === null ? "" : String(value));
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

it("the cases of officers end as checked by hand", () => {
  const cases = rowsOf("derived_officer_cases").map((row) => [
    ...[row.officer_id, row.case_id, row.state, row.ended_on, row.level],
    ...[row.jurisdiction, row.offense, row.sentence],
  ]);
  const expected = expectedRows("expected-status").map((row) => [
    ...[row.officer_id, row.case_id, row.end_state, row.ended_on, row.level],
    ...[row.jurisdiction, row.offense, row.sentence],
  ]);
  expect(cases.map((row) => row.map(text).join("|")).sort()).toEqual(
    expected.map((row) => row.join("|")).sort(),
  );
});

it("a case rests on all of its events, and they on all of their sources", () => {
  for (const row of rowsOf("derived_officer_cases")) {
    const named = row.event_ids as readonly string[];
    const events = tables.officer_events.filter(({ event_id }) => named.includes(event_id));
    expect(events.map((event) => [event.officer_id, event.case_id])).toEqual(
      named.map(() => [row.officer_id, row.case_id]),
    );
    expect(row.source_ids).toEqual(sorted(events.flatMap(({ source_ids }) => source_ids)));
  }
  const inCases = tables.officer_events.filter(({ case_id }) => case_id !== null);
  const shown = rowsOf("derived_officer_cases").flatMap(({ event_ids }) => event_ids);
  expect(shown).toEqual(expect.arrayContaining(inCases.map(({ event_id }) => event_id)));
});

it("an event of employment is the officer’s own, with every source", () => {
  const rows = rowsOf("derived_officer_employment");
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const event = tables.officer_events.find(({ event_id }) => event_id === row.event_id);
    expect(row.officer_id).toBe(event?.officer_id);
    expect(row.source_ids).toEqual(sorted(event?.source_ids ?? []));
  }
});

it("an answer is that of the response, and there is none without one", () => {
  const rows = rowsOf("derived_pledge_answers");
  const answers = rows.filter(({ response_id }) => response_id !== null);
  const columns = ["response_id", "person_id", "candidacy_id", "demand_id", "position"] as const;
  expect(answers.map((row) => columns.map((name) => text(row[name])).join("|")).sort()).toEqual(
    tables.responses.map((row) => columns.map((name) => text(row[name])).join("|")).sort(),
  );
  const silent = rows.filter(({ response_id }) => response_id === null);
  expect(silent.filter(({ position, silence }) => position !== null || silence === null)).toEqual([]);
});

it("the coverage of every county and topic is that of the table", () => {
  const line = (row: DownloadRow) => Object.values(row).map(text).join("|");
  expect(rowsOf("derived_coverage").map(line).sort()).toEqual(
    tables.coverage.map((row) => line({ ...row })).sort(),
  );
});

it("a share is the figure that it names, and rests on it and on the officer’s tie", () => {
  for (const row of rowsOf("derived_officer_shares")) {
    const tie = tables.batch_officers.find(
      (one) => one.batch_id === row.batch_id && one.officer_id === row.officer_id,
    )!;
    const figure = tables.figures.find(({ figure_id }) => figure_id === row.figure_id);
    expect([row.unit, row.qualifier, row.value]).toEqual(
      figure === undefined ? [null, null, null] : [figure.measure, figure.qualifier, figure.value],
    );
    expect(row.basis === "unknown").toBe(figure === undefined);
    if (row.basis === "figure") expect(figure!.officer_id).toBe(row.officer_id);
    expect(row.source_ids).toEqual(
      expect.arrayContaining([...tie.source_ids, ...(figure?.source_ids ?? [])]),
    );
  }
});

it("of what was put before a court, a sum names no batch counted in people or cases only, but for an officer’s moved", () => {
  const inUse = tables.figures.filter(
    ({ standing, officer_id }) => standing === "used" && officer_id === null,
  );
  const countedIn = (...measures: string[]) =>
    new Set(inUse.filter(({ measure }) => measures.includes(measure)).map(({ batch_id }) => batch_id));
  const [inConvictions, inOthers] = [countedIn("convictions"), countedIn("people", "cases")];
  const naming = rowsOf("derived_totals").filter((row) =>
    (row.batch_ids_without_number as readonly string[]).some(
      (id) => inOthers.has(id) && !inConvictions.has(id),
    ),
  );
  const placeOf = ({ scope, count }: DownloadRow) =>
    `${scope === "officer" ? "officer" : "all"} ${text(count)}`;
  const places = new Set(naming.map(placeOf));
  for (const count of ["moved", "announced_only", "vacated"]) expect(places).not.toContain(`all ${count}`);
  for (const count of ["announced_only", "vacated"]) expect(places).not.toContain(`officer ${count}`);
  expect(naming.filter((row) => row.count === "moved" && row.value === null)).toEqual([]);
});

it("the totals of counties, cities and the whole record are those checked by hand", () => {
  const totals = rowsOf("derived_totals")
    .filter(({ scope }) => scope === "county" || scope === "city" || scope === "site")
    .map(({ id, count, qualifier, value }) => [id, count, qualifier, value].map(text).join("|"));
  const counts = ["requested", "moved", "announced_only", "vacated", "people", "cases"];
  const expected = expectedRows("expected-totals").flatMap((row) =>
    counts.map((count) => [row.scope, count, row[`${count}_qualifier`], row[`${count}_value`]].join("|")),
  );
  expect(totals.sort()).toEqual(expected.sort());
});
