import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { LookUp } from "../../src/model/look-up.ts";
import type { Release } from "../../src/model/release.ts";
import { Records } from "../../src/model/records.ts";
import { answerPrint } from "../../src/site/notes/fingerprint.ts";
import { batchPage } from "../../src/views/batch-page.ts";
import { countyPage } from "../../src/views/county-page.ts";
import { feedOf } from "../../src/views/feed/feed.ts";
import { countyScope, officerScope, wholeScope } from "../../src/views/feed/feed-scope.ts";
import { recordCsv } from "../../src/views/csv/record-csv.ts";
import { officerFile } from "../../src/views/json/officer-file.ts";
import { sourceFile } from "../../src/views/json/source-file.ts";
import { homePage } from "../../src/views/home-page.ts";
import { officerListPage } from "../../src/views/officer-list-page.ts";
import { officerPage } from "../../src/views/officer-page.ts";
import { personPage } from "../../src/views/person-page.ts";
import { pledgePage } from "../../src/views/pledge-page.ts";
import { racePage } from "../../src/views/race-page.ts";
import { sourcePage } from "../../src/views/source-page.ts";
import { shippedRecords } from "../views/shipped-records.ts";

type Maker = (records: Records) => unknown;

const shipped = structuredClone(shippedRecords.dataset);

/** Every page that is made of one record, with its feed, and some that are made of many. */
const PAGES: readonly (readonly [name: string, make: Maker])[] = [
  ["home", homePage],
  ["officers", (records) => officerListPage(records)],
  ["changes/feed", (records) => feedOf(records, wholeScope())],
  ...shipped.tables.officers.flatMap(({ officer_id: id }): [string, Maker][] => [
    [`officers/${id}`, (records) => officerPage(records, id)],
    [`officers/${id}/feed`, (records) => feedOf(records, officerScope(records, id))],
    [`officers/${id}.csv`, (records) => recordCsv(records, officerFile(records, id))],
  ]),
  ...shipped.tables.sources.flatMap(({ source_id: id }): [string, Maker][] => [
    [`sources/${id}`, (records) => sourcePage(records, id)],
    [`sources/${id}.csv`, (records) => recordCsv(records, sourceFile(records, id))],
  ]),
  ...shipped.tables.batches.map(({ batch_id: id }): [string, Maker] => [
    `batches/${id}`,
    (records) => batchPage(records, id),
  ]),
  ...shipped.tables.counties.flatMap(({ county_id: id }): [string, Maker][] => [
    [`counties/${id}`, (records) => countyPage(records, id)],
    [`counties/${id}/feed`, (records) => feedOf(records, countyScope(records, id))],
  ]),
  ...shipped.tables.people.map(({ person_id: id }): [string, Maker] => [
    `people/${id}`,
    (records) => personPage(records, id),
  ]),
  ...shipped.tables.races.map(({ race_id: id }): [string, Maker] => [
    `races/${id}`,
    (records) => racePage(records, id),
  ]),
  ...shipped.tables.pledges.map(({ pledge_id: id }): [string, Maker] => [
    `pledges/${id}`,
    (records) => pledgePage(records, id),
  ]),
];

/** A page as text, and the prints of what it asked for. */
interface Made {
  readonly text: string;
  readonly prints: readonly (readonly [asked: LookUp, print: string])[];
}

function made(dataset: Dataset, make: Maker): Made {
  const lookUps = new Map<string, LookUp>();
  const records = new Records(dataset, "en", (lookUp) => lookUps.set(JSON.stringify(lookUp), lookUp));
  const text = JSON.stringify(make(records));
  const silent = new Records(dataset);
  return { text, prints: [...lookUps.values()].map((lookUp) => [lookUp, answerPrint(silent, lookUp)]) };
}

const before = new Map(PAGES.map(([name, make]) => [name, made(shipped, make)]));

function isFresh(name: string, records: Records): boolean {
  return (before.get(name)?.prints ?? []).every(([lookUp, print]) => answerPrint(records, lookUp) === print);
}

type AnyRow = Readonly<Record<string, unknown>>;

/** Every list of rows of the record: the tables, and what follows from them. */
const LISTS: readonly (readonly ["tables" | "derived", string, readonly AnyRow[]])[] = (
  ["tables", "derived"] as const
).flatMap((part) =>
  Object.entries(shipped[part] as unknown as Record<string, readonly AnyRow[]>)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => [part, name, rows] as const),
);

/** What is said in a row: its numbers and its texts, but for ids and codes, as functions that change it there. */
function changesOf(value: unknown): readonly (() => unknown)[] {
  if (typeof value === "number") return [() => value + 1];
  if (typeof value === "string") return /\s/.test(value) ? [() => `${value} Changed`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    changesOf(inner).map((change) => () => {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = change();
      return copy;
    }),
  );
}

/** The record with a row of any list left out, or with another number or text in it. */
function edited({ list, row, place, drops }: Edit): { dataset: Dataset; touched: AnyRow } {
  const [part, name, rows] = LISTS[list % LISTS.length]!;
  const at = row % rows.length;
  const touched = rows[at]!;
  const changes = changesOf(touched);
  const change = changes[place % Math.max(1, changes.length)];
  const next = (drops && part === "tables") || change === undefined ? [] : [change() as AnyRow];
  const changed = { ...shipped[part], [name]: rows.toSpliced(at, 1, ...next) };
  return { dataset: { ...shipped, [part]: changed }, touched };
}

interface Edit {
  readonly list: number;
  readonly row: number;
  readonly place: number;
  readonly drops: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  list: fc.nat(999),
  row: fc.nat(9999),
  place: fc.nat(99),
  drops: fc.boolean(),
});

/** The pages of the records that a row names, where a page that is wrongly kept would be; and some others. */
function suspects(touched: AnyRow, others: readonly number[]): readonly (readonly [string, Maker])[] {
  const ids = new Set(
    Object.values(touched)
      .flat()
      .filter((value) => typeof value === "string"),
  );
  return PAGES.filter(([name], index) => {
    const id = name.replace(/^[a-z]+\//, "").replace(/\.csv$|\/feed$/, "");
    return ids.has(id) || others.includes(index);
  });
}

describe("a page of which every look-up is answered as before", () => {
  it("would be the same if it were made again", { timeout: 120_000 }, () => {
    let kept = 0;
    fc.assert(
      fc.property(
        edit,
        fc.array(fc.nat(PAGES.length - 1), { minLength: 10, maxLength: 10 }),
        (change, others) => {
          const { dataset, touched } = edited(change);
          const records = new Records(dataset);
          for (const [name, make] of suspects(touched, others)) {
            if (!isFresh(name, records)) continue;
            kept += 1;
            expect(JSON.stringify(make(new Records(dataset))), name).toBe(before.get(name)?.text);
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(kept).toBeGreaterThan(300);
  });
});

describe("a changed number", () => {
  const figures = shipped.tables.figures.filter(({ batch_id }) => batch_id === "kings-2022-09-378");
  const change = (figure: (typeof figures)[number]) => ({ ...figure, note: `${figure.note ?? ""} Changed.` });
  const changed = shipped.tables.figures.map((figure) =>
    figures.includes(figure) ? change(figure) : figure,
  );
  const records = new Records({ ...shipped, tables: { ...shipped.tables, figures: changed } });

  it("touches the page of its batch and few others", () => {
    const stale = PAGES.map(([name]) => name).filter((name) => !isFresh(name, records));
    expect(stale).toContain("batches/kings-2022-09-378");
    expect(stale).toContain("counties/kings-ny");
    expect(stale).not.toContain("batches/bronx-2021-franco");
    expect(stale.filter((name) => name.endsWith("/feed"))).toEqual([]);
    expect(stale.length).toBeLessThan(PAGES.length / 20);
  });
});

describe("a release", () => {
  const release: Release = {
    number: shipped.releases.length + 1,
    as_of: shipped.edition.as_of,
    changes: [],
    entries: [],
    files: [{ path: "officers.csv", sha256: "0".repeat(64), rows: 0 }],
  };
  const records = new Records({ ...shipped, releases: [...shipped.releases, release] });

  it("touches every feed", () => {
    const feeds = PAGES.map(([name]) => name).filter((name) => name.endsWith("/feed"));
    expect(feeds.length).toBeGreaterThan(shipped.tables.officers.length);
    expect(feeds.filter((name) => isFresh(name, records))).toEqual([]);
  });
});
