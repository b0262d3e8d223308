import { expect, it } from "vitest";
import { PublicationDates } from "../../src/model/publication-dates.ts";
import type { Release, ReleaseChange } from "../../src/model/release.ts";

const change = (kind: ReleaseChange["kind"], fields: Partial<ReleaseChange>): ReleaseChange => ({
  kind,
  table: "figures",
  record: "a",
  field: null,
  old_value: null,
  new_value: null,
  reason: null,
  entry: null,
  about: [],
  ...fields,
});
const release = (number: number, as_of: string, ...changes: ReleaseChange[]): Release => ({
  number,
  as_of,
  changes,
  entries: [],
  files: [],
});
const dates = (unreleased: ReleaseChange[], ...releases: Release[]) =>
  new PublicationDates({ releases, unreleased });

const first = release(1, "2026-01-01");
const valueChanged = change("modified", { field: "value", old_value: "1", new_value: "2" });

it("what was never touched is as old as the first release", () => {
  expect(dates([], first).ofCell("figures", "a", "value")).toEqual({
    first: "2026-01-01",
    last: "2026-01-01",
  });
});

it("a changed cell keeps its first day, and its neighbours keep both", () => {
  const known = dates([], first, release(2, "2026-02-01", valueChanged));
  expect(known.ofCell("figures", "a", "value")).toEqual({ first: "2026-01-01", last: "2026-02-01" });
  expect(known.ofCell("figures", "a", "note")).toEqual({ first: "2026-01-01", last: "2026-01-01" });
});

it("an empty cell that was filled, and a row that was added, are as old as that", () => {
  const filled = change("added", { field: "note", new_value: "Read." });
  const row = change("added", { record: "b" });
  const known = dates([], first, release(2, "2026-02-01", filled, row));
  expect(known.ofCell("figures", "a", "note")).toEqual({ first: "2026-02-01", last: "2026-02-01" });
  expect(known.ofCell("figures", "b", "value")).toEqual({ first: "2026-02-01", last: "2026-02-01" });
});

it("a list that grew is as old as its first entry", () => {
  const grown = change("added", { field: "source_ids", old_value: "x", new_value: "x;y" });
  const known = dates([], first, release(2, "2026-02-01", grown));
  expect(known.ofCell("figures", "a", "source_ids")).toEqual({ first: "2026-01-01", last: "2026-02-01" });
});

it("a column that came later is as old as the release that brought it", () => {
  const known = dates(
    [],
    first,
    release(2, "2026-02-01", change("added", { record: null, field: "measure" })),
  );
  expect(known.ofCell("figures", "a", "measure")).toEqual({ first: "2026-02-01", last: "2026-02-01" });
});

it("what no release has is dated nowhere", () => {
  expect(dates([]).ofCell("figures", "a", "value")).toEqual({ first: null, last: null });
  const known = dates([valueChanged, change("added", { record: "b" })], first);
  expect(known.ofCell("figures", "a", "value")).toEqual({ first: "2026-01-01", last: null });
  expect(known.ofCell("figures", "b", "value")).toEqual({ first: null, last: null });
});
