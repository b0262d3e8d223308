import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { LookUp } from "../../src/model/look-up.ts";
import { Records } from "../../src/model/records.ts";
import { answerPrint } from "../../src/site/notes/fingerprint.ts";
import { Notebook } from "../../src/site/notes/notebook.ts";
import { batchPage } from "../../src/views/batch-page.ts";
import { countyPage } from "../../src/views/county-page.ts";
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

/** Every page that is made of one record, and two that are made of many. */
const PAGES: readonly (readonly [name: string, make: Maker])[] = [
  ["home", homePage],
  ["officers", (records) => officerListPage(records)],
  ...shipped.tables.officers.flatMap(({ officer_id: id }): [string, Maker][] => [
    [`officers/${id}`, (records) => officerPage(records, id)],
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
  ...shipped.tables.counties.map(({ county_id: id }): [string, Maker] => [
    `counties/${id}`,
    (records) => countyPage(records, id),
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
  readonly prints: ReadonlyMap<LookUp, string>;
}

function made(dataset: Dataset, make: Maker): Made {
  const lookUps = new Set<LookUp>();
  const records = new Records(dataset, "en", (lookUp) => lookUps.add(lookUp));
  const text = JSON.stringify(make(records));
  const silent = new Records(dataset);
  return { text, prints: new Map([...lookUps].map((lookUp) => [lookUp, answerPrint(silent, lookUp)])) };
}

const before = new Map(PAGES.map(([name, make]) => [name, made(shipped, make)]));

function isFresh(name: string, records: Records): boolean {
  return [...(before.get(name)?.prints ?? [])].every(
    ([lookUp, print]) => answerPrint(records, lookUp) === print,
  );
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
    const id = name.replace(/^[a-z]+\//, "").replace(/\.csv$/, "");
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
    expect(stale.length).toBeLessThan(PAGES.length / 20);
  });
});

describe("the notebook", () => {
  const folder = mkdtempSync(join(tmpdir(), "notes-"));
  const [site, file] = [join(folder, "site"), join(folder, "notes.jsonl")];
  mkdirSync(join(site, "officers"), { recursive: true });
  for (const name of ["a", "b", "c", "d"]) writeFileSync(join(site, "officers", `${name}.json`), "{}");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const [one, other] = shipped.tables.officers;
  const officer = (id: string | undefined) => id ?? "";

  async function noteAll(dataset: Dataset, into: string, keptNotes: readonly string[] | null) {
    const notebook = new Notebook(keptNotes === null ? null : { site, notes: keptNotes });
    const records = new Records(dataset, "en", notebook.listener);
    notebook.open(records);
    const groups: readonly (readonly [string, () => unknown])[] = [
      ["officers/a", () => records.find("officers", officer(one?.officer_id))],
      ["officers/b", () => records.find("officers", officer(other?.officer_id))],
      ["officers/c", () => "what asks for nothing"],
      [
        "officers/d",
        () => {
          notebook.hearOther();
          return records.find("officers", officer(other?.officer_id));
        },
      ],
    ];
    const kept: string[] = [];
    for (const [group, make] of groups)
      if (notebook.keeps(group, `${group}.json`)) kept.push(group);
      else await notebook.note(group, () => Promise.resolve(make()));
    notebook.write(into);
    return kept;
  }

  it("keeps over several builds what rests on nothing that changed, and on nothing that is unknown", async () => {
    const officers = shipped.tables.officers.with(0, { ...one!, identity_note: "Changed." });
    const changed = { ...shipped, tables: { ...shipped.tables, officers } };
    expect(await noteAll(shipped, file, null)).toEqual([]);
    expect(await noteAll(shipped, `${file}.2`, [file])).toEqual(["officers/a", "officers/b"]);
    expect(await noteAll(changed, `${file}.3`, [file, `${file}.2`])).toEqual(["officers/b"]);
    const all = [file, `${file}.2`, `${file}.3`];
    expect(await noteAll(changed, `${file}.4`, all)).toEqual(["officers/a", "officers/b"]);
    expect(await noteAll(shipped, `${file}.5`, all)).toEqual(["officers/b"]);
  });

  it("keeps nothing whose file is gone", async () => {
    rmSync(join(site, "officers/b.json"));
    expect(await noteAll(shipped, `${file}.6`, [file])).toEqual(["officers/a"]);
  });
});
