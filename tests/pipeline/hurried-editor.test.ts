import { describe, expect, test } from "vitest";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { terminalReport } from "../../scripts/report/terminal.ts";
import { briefly, issuesAfter, issuesOf, put } from "./issues-of.ts";
import { baseSource, changed, textOf, type Change } from "./source-in-memory.ts";

const base = baseSource();
const rewritten = (table: string, rewrite: (text: string) => string): Change => {
  const file = `tables/${table}.csv`;
  return { file, write: rewrite(textOf(base, file)) };
};
const withColumn = (name: string) =>
  rewritten("officers", (text) => text.replaceAll("\n", ",x\n").replace(",x\n", `,${name}\n`));

describe("one mistake is one issue, whatever it does to the rest of the file", () => {
  test.each([";", "\t", "|"])("columns separated by %j", (separator) => {
    expect(issuesAfter(rewritten("officers", (text) => text.replaceAll(",", separator)))).toEqual([
      "read/header tables/officers.csv:1:1",
    ]);
  });

  test("the table of something else, or a page of the web, in the place of a table", () => {
    const page = "<!DOCTYPE html>\n<p>Too many requests, wait</p>\n";
    expect(issuesAfter(rewritten("officers", () => page))).toEqual(["read/header tables/officers.csv:1:1"]);
  });

  test("a workbook with the name of a table", () => {
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, (_, i) => (i * 37) % 256)]);
    const tables = new Map(base.tables).set("officers.csv", { label: "tables/officers.csv", bytes });
    expect(issuesOf({ ...base, tables }).map(briefly)).toEqual(["read/encoding tables/officers.csv:1:1"]);
  });

  test("UTF-8 that was read as something else and saved", () => {
    const twice = Buffer.from(Buffer.from("Café “Anna”").toString("latin1")).toString("utf8");
    expect(issuesAfter(put("batches", "A sergeant was found", twice))[0]).toMatch(
      /^read\/encoding tables\/batches\.csv:4:/,
    );
  });

  test("a misspelled id that would also stand elsewhere in the order", () => {
    const [first] = textOf(base, "tables/batch_officers.csv").split("\n").slice(1);
    const [batch = "", officer = ""] = first!.split(",");
    const wrong = `z${batch},${officer}`;
    expect(issuesAfter(put("batch_officers", `${batch},${officer}`, wrong))).toEqual([
      "link/unresolved tables/batch_officers.csv:2:1",
    ]);
  });

  test("an id that is none does not make its row missing to others", () => {
    expect(issuesAfter(put("agencies", "\ntestford-pd,", "\nTestford_PD,"))).toEqual([
      "cell/id tables/agencies.csv:2:1",
    ]);
  });

  test("a column of ids that was taken out", () => {
    const without = (text: string) => text.replace("case_id,", "other,");
    expect(
      issuesAfter(rewritten("officer_events", without)).filter((issue) => issue.startsWith("link/vanished")),
    ).toEqual([]);
  });

  test("rows of nothing but commas", () => {
    expect(issuesAfter(rewritten("agencies", (text) => `${text},,,,,\n`))).toEqual([
      "read/blank-line tables/agencies.csv:3:1",
    ]);
  });
});

test.each(["constructor", "__proto__", "toString"])("%s is no column, and no code of a warning", (name) => {
  const column = textOf(base, "tables/officers.csv").split("\n")[0]!.length + 2;
  expect(issuesAfter(withColumn(name))).toEqual([`read/unknown-column tables/officers.csv:1:${column}`]);
  const waiver = `code,file,row_key,reason,waived_on\n${name},figures.csv,,why,2024-01-01\n`;
  const [issue] = issuesOf(changed(base, [{ file: "waivers.csv", write: waiver }]));
  expect(issue?.message).toBe(`${name} is not the code of an issue`);
});

test("what redirects.csv says is read by visitors too: the rules for texts and dates hold there", () => {
  const line = (reason: string, day: string) => ({
    file: "redirects.csv",
    write: `${textOf(base, "redirects.csv")}sources,zz-gone,,${day},${reason}\n`,
  });
  expect(issuesAfter(line("<b>Merged</b>", "2024-01-01"))[0]).toMatch(/^rule\/plain-text redirects\.csv:4:/);
  expect(issuesAfter(line("see docket no. 12345", "2024-01-01"))[0]).toMatch(
    /^rule\/privacy redirects\.csv:4:/,
  );
  expect(issuesAfter(line("Merged", "2030-01-01"))[0]).toMatch(/^rule\/future-date redirects\.csv:4:/);
});

test("bounds that hold nothing are an error: an unknown scope, a floor above the ceiling", () => {
  const bounds = (write: string) =>
    buildDataset(changed(base, [{ file: "expectations.json", write }]), derive).issues.map(briefly);
  const nowhere = '{"totals": {"north-z": {"vacated": {"max": 9}}}}';
  expect(bounds(nowhere)).toEqual(["check/expectations expectations.json:1:13"]);
  expect(bounds('{"rows": {"officers": {"min": 9, "max": 1}}}')).toEqual([
    "check/expectations expectations.json:1:11",
  ]);
});

test.each([
  ['{"as_of": "2024-06-30",\n "first_published_on": }\n', "2:24"],
  ['{"as_of": "2024-06-30"\n', "2:1"],
  ["", "1:1"],
  ['{"as_of": "2024-06-30",\n "as\\u005fof": "2024-06-29"}\n', "2:2"],
])("a JSON file that is none is reported where it breaks: %j", (write, at) => {
  expect(issuesAfter({ file: "edition.json", write })).toEqual([`read/json edition.json:${at}`]);
});

test("names may stand again in another object, and in texts", () => {
  const write = '{"rows": {"officers": {"min": 1}, "batches": {"min": 1, "max": 99}}, "totals": {}}';
  expect(issuesAfter({ file: "expectations.json", write })).toEqual([]);
});

describe("a cell of a megabyte", { timeout: 20_000 }, () => {
  const long = 1_000_000;
  test.each([
    ["x", "one word"],
    ["<a", "the start of many tags"],
    ["case ", "the start of many numbers"],
    ["a@", "many signs of an address"],
    ["1 ", "digits"],
  ])("is read in time: %j, %s", (piece) => {
    const text = piece.repeat(Math.floor(long / piece.length)).trim();
    const report = terminalReport(
      issuesOf(changed(base, [put("batches", "A sergeant was found", `${text} A sergeant was found`)])),
    );
    expect(report.length).toBeLessThan(5_000);
  });

  test("is not printed whole", () => {
    const report = terminalReport(
      issuesOf(changed(base, [put("agencies", "municipal-police", "x".repeat(long))])),
    );
    expect(report).toContain("… (1000");
    expect(report.length).toBeLessThan(2_000);
  });
});

test("a value with a line end stays on its line of the report", () => {
  const report = terminalReport(
    issuesOf(changed(base, [put("agencies", "municipal-police", '"munic\nipal"')])),
  );
  expect(report).toContain('kind "munic⏎ipal" is not one of its codes');
});

test("of many issues with one cause the first are printed, with how many more", () => {
  const days = (text: string) => text.replaceAll(/,(\d{4})-(\d{2})-(\d{2}),/g, ",$2/$3/$1,");
  const many = rewritten("coverage", (text) => {
    const [header, first, ...rest] = days(text).split("\n");
    const more = Array.from({ length: 30 }, (_, index) => first!.replace(/^[^,]*/, `a-${index}`));
    return [header, ...more, first, ...rest].join("\n");
  });
  const report = terminalReport(issuesOf(changed(base, [many])));
  expect(report).toMatch(/\n {2}and \d+ more of cell\/date in this file; --format json lists every one\n/);
  expect(report.match(/error +cell\/date /g)).toHaveLength(10);
});
