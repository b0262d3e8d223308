import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import { TABLES } from "../../../src/model/tables.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import { batchFile } from "../../../src/views/json/batch-file.ts";
import { countyFile } from "../../../src/views/json/county-file.ts";
import { officerFile } from "../../../src/views/json/officer-file.ts";
import { personFile } from "../../../src/views/json/person-file.ts";
import { pledgeFile } from "../../../src/views/json/pledge-file.ts";
import { raceFile } from "../../../src/views/json/race-file.ts";
import { recordText, type RecordFile } from "../../../src/views/json/record-file.ts";
import { sourceFile } from "../../../src/views/json/source-file.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { shippedRecords as records } from "../shipped-records.ts";

type FileOf = (records: Records, id: string) => RecordFile;

const FILES: readonly (readonly [string, FileOf, readonly string[]])[] = [
  ["officers", officerFile, records.all("officers").map((row) => row.officer_id)],
  ["batches", batchFile, records.all("batches").map((row) => row.batch_id)],
  ["counties", countyFile, records.all("counties").map((row) => row.county_id)],
  ["races", raceFile, records.all("races").map((row) => row.race_id)],
  ["pledges", pledgeFile, records.all("pledges").map((row) => row.pledge_id)],
  ["people", personFile, records.all("people").map((row) => row.person_id)],
  ["sources", sourceFile, records.all("sources").map((row) => row.source_id)],
];

const KEYS = ["type", "id", "permalink", "edition", "licence", "record", "derived", "related", "sources"];

/** Every source id that stands anywhere in a value. */
function citedIn(value: unknown): string[] {
  const text = JSON.stringify(value);
  const lists = [...text.matchAll(/"(?:summary_)?source_ids":\[([^\]]*)\]/g)];
  return lists.flatMap(([, ids]) => JSON.parse(`[${ids}]`) as string[]);
}

describe.each(FILES)("the files of %s", (collection, fileOf, ids) => {
  const files = ids.map((id) => fileOf(records, id));

  it("have one shape, their own permalink, and no empty table", () => {
    for (const file of files) {
      expect(Object.keys(file)).toEqual(KEYS);
      expect(file.permalink).toMatch(new RegExp(`/${collection}/${file.id}/$`));
      expect(Object.values(file.related).filter((rows) => rows.length === 0)).toEqual([]);
      expect(Object.values(file.record)[0]).toBe(file.id);
    }
  });

  it("list every cited source once, and no other", () => {
    for (const file of files) {
      const cited = [...new Set(citedIn([file.record, file.derived, file.related]))];
      expect(file.sources.map((source) => source.source_id)).toEqual(cited);
    }
  });

  it("hold no row twice", () => {
    for (const file of files)
      for (const rows of Object.values(file.related))
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it("read back as they are", () => {
    const file = files[0]!;
    expect(recordText(file).endsWith("}\n")).toBe(true);
    expect(JSON.parse(recordText(file))).toEqual(file);
  });
});

/** The tables whose rows are cut in every file but their own, and those whose rows are whole where they are about the record. */
const ALWAYS_CUT = ["batches", "counties", "officers", "people", "pledges", "races"];
const CUT_ELSEWHERE = ["agencies", "batch_steps", "candidacies", "demands", "offices"];

describe("as the page of the downloads says of related rows,", () => {
  const isWhole = (table: string, row: object): boolean =>
    Object.keys(row).length === Object.keys(TABLES[table as TableName].columns).length;
  const relatedRows = (fileOf: FileOf, ids: readonly string[]) =>
    ids.flatMap((id) =>
      Object.entries(fileOf(records, id).related).flatMap(([table, rows]) =>
        rows.map((row) => [table, row] as const),
      ),
    );

  it.each(FILES.filter(([collection]) => collection !== "sources"))(
    "the files of %s cut no others",
    (_, fileOf, ids) => {
      for (const [table, row] of relatedRows(fileOf, ids)) {
        if (!CUT_ELSEWHERE.includes(table))
          expect([table, isWhole(table, row)]).toEqual([table, !ALWAYS_CUT.includes(table)]);
      }
    },
  );

  it("a source’s file has the keys alone of what rests on it", () => {
    const [, fileOf, ids] = FILES.find(([collection]) => collection === "sources")!;
    for (const [table, row] of relatedRows(fileOf, ids))
      if (table !== "open_questions") expect(Object.keys(row)).toEqual(TABLES[table as TableName].key);
  });
});

const WITH_PAGES: readonly (readonly [string, FileOf, (records: Records, id: string) => Page])[] = [
  ["officers", officerFile, officerPage],
  ["batches", batchFile, batchPage],
  ["races", raceFile, racePage],
  ["pledges", pledgeFile, pledgePage],
];

it.each(WITH_PAGES)(
  "the files of %s rest on no source that the page does not cite",
  (collection, fileOf, pageOf) => {
    const [, , ids] = FILES.find(([name]) => name === collection)!;
    const unshown = ids.flatMap((id) => {
      const shown = new Set(pageOf(records, id).sources.map((source) => source.page));
      const { sources } = fileOf(records, id);
      return sources.filter(
        ({ source_id }) => ![...shown].some((page) => page.endsWith(`/sources/${source_id}/`)),
      );
    });
    expect(unshown).toEqual([]);
  },
);

it("nothing in Franco's file says that he was convicted", () => {
  const file = officerFile(records, "joseph-franco");
  const { batches: _titles, open_questions: _questions, ...related } = file.related;
  const text = JSON.stringify([file.record, file.derived, related]);
  const denials = /"convicted":false|Never convicted|neither convicted nor acquitted/g;
  const said = text.replaceAll(denials, "").match(/[^"]*\bconvicted\b[^"]*/gi) ?? [];
  expect(said).toEqual([]);
  expect(file.derived.status).toMatchObject({ convicted: false });
  expect(text).toContain("dismissed on 31 January 2023");
});
