import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asCall } from "../../scripts/add/addition.ts";
import { readCall } from "../../scripts/add/read-call.ts";
import { runAdd } from "../../scripts/add/run-add.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { readSourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { terminalReport } from "../../scripts/report/terminal.ts";
import { BASE } from "../pipeline/source-in-memory.ts";
import { issuesOf } from "../pipeline/issues-of.ts";

let data = "";
let printed = "";
let complaints = "";
beforeEach(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), "add-")), "data");
  cpSync(BASE, data, { recursive: true });
});
afterEach(() => {
  rmSync(path.dirname(data), { recursive: true });
});

const file = (name: string) => path.join(data, "tables", `${name}.csv`);
const read = (name: string) => readFileSync(file(name), "utf8");

function add(...args: readonly string[]): Promise<number> {
  printed = "";
  complaints = "";
  return runAdd([...args, "--data", data], {
    derive,
    ask: null,
    print: (text) => (printed += text),
    printError: (text) => (complaints += text),
  });
}

const FIGURE = [
  "--figure_id", "south-2022-people-41", "--batch_id", "south-2022", "--measure", "people", "--qualifier", "exactly",
  "--value", "41", "--standing", "used", "--source_ids", "office-2022-release",
]; // prettier-ignore
const OFFICER = [
  "officer", "--officer_id", "fakename-nobody", "--given_name", "Fakename", "--family_name", "Nobody",
  "--agency_id", "testford-pd", "--inclusion_basis", "convicted", "--source_ids", "court-2019-alderfield",
]; // prettier-ignore
const EVENT = [
  "--with", "event", "--event_id", "fakename-nobody-2019-03-pleaded-guilty", "--case_id", "fakename-nobody-north",
  "--date", "2019-03", "--event", "pleaded-guilty", "--offense", "perjury", "--level", "felony",
  "--jurisdiction", "state", "--source_ids", "court-2019-alderfield",
]; // prettier-ignore
const TIE = [
  "--with",
  "tie",
  "--batch_id",
  "south-2022",
  "--role",
  "named-basis",
  "--source_ids",
  "office-2022-release",
];

describe("npm run add, told by flags", () => {
  test("puts the row in its place and leaves every other line as it is", async () => {
    const before = read("figures").split("\n");
    expect(await add("figure", ...FIGURE)).toBe(0);
    const row = "south-2022-people-41,south-2022,,people,exactly,41,,used,,office-2022-release";
    const after = read("figures").split("\n");
    expect(after.filter((line) => line !== row)).toEqual(before);
    expect(after.indexOf(row)).toBe(before.length - 1);
    expect(printed).toContain("link/unrecorded-id");
    expect(printed).toMatch(/add: 1 row added; changed: .*figures\.csv\n$/);
  });

  test("quotes what must be quoted, composes accents, and creates the file of an optional table", async () => {
    const row = ["--batch_id", "south-2022", "--remedy", "pardon", "--source_ids", "office-2022-release"];
    expect(await add("remedy", ...row)).toBe(0);
    expect(read("batch_remedies")).toBe(
      "batch_id,remedy,source_ids\nsouth-2022,pardon,office-2022-release\n",
    );
    expect(await add("figure", ...FIGURE, "--note", 'Said "about", Jose\u0301 wrote.')).toBe(0);
    expect(read("figures")).toContain(',"Said ""about"", José wrote.",');
  });

  test("adds an officer with an event and a tie in one call", async () => {
    expect(await add(...OFFICER, ...EVENT, ...TIE)).toBe(0);
    expect(read("officer_events")).toContain("\nfakename-nobody-2019-03-pleaded-guilty,fakename-nobody,");
    expect(read("batch_officers")).toContain("\nsouth-2022,fakename-nobody,named-basis,");
  });

  test("stops an officer by the inclusion rule, in the words of the report, and writes nothing", async () => {
    const before = read("officers");
    expect(await add(...OFFICER, ...TIE)).toBe(1);
    expect(printed).toContain("fakename-nobody is listed as convicted, and no conviction of a crime stands");
    expect(await add(...OFFICER, ...EVENT)).toBe(1);
    expect(printed).toContain("fakename-nobody is tied to no batch");
    expect(complaints).toBe("add: nothing was written\n");
    expect(read("officers")).toBe(before);
  });

  test("refuses with the very report that npm run data would give for the row", async () => {
    const before = read("figures");
    const wrong = FIGURE.map((word) => (word === "41" ? "forty" : word === "people" ? "poeple" : word));
    expect(await add("figure", ...wrong)).toBe(1);
    expect(read("figures")).toBe(before);
    const row = "south-2022-people-41,south-2022,,poeple,exactly,forty,,used,,office-2022-release\n";
    writeFileSync(file("figures"), before + row);
    expect(printed).toBe(terminalReport(issuesOf(readSourceFolder(data))));
    expect(printed).toContain("did you mean people?");
  });

  test("what was wrong before does not stop a row, and is not told again", async () => {
    writeFileSync(file("people"), read("people").replace("Otto,", "<b>Otto</b>,"));
    expect(issuesOf(readSourceFolder(data)).map(({ code }) => code)).toContain("rule/plain-text");
    expect(await add("figure", ...FIGURE)).toBe(0);
    expect(printed).not.toContain("plain-text");
  });

  test("a table that cannot be written anew without loss is left alone", async () => {
    const broken = read("figures").replace("One paper.", 'One "paper".');
    writeFileSync(file("figures"), broken);
    expect(await add("figure", ...FIGURE)).toBe(1);
    expect(printed).toContain("read/stray-quote");
    expect(read("figures")).toBe(broken);
  });

  test("--dry-run shows the difference and writes nothing", async () => {
    const before = read("figures");
    expect(await add("figure", ...FIGURE, "--dry-run")).toBe(0);
    expect(printed).toContain("\n+south-2022-people-41,south-2022,");
    expect(read("figures")).toBe(before);
  });

  test.each([
    [["figur"], '"figur" cannot be added; did you mean figure?'],
    [[], "say what to add: officer, batch"],
    [["figure"], "there is no terminal to ask at: give the columns of the figure"],
    [["figure", "--vaule", "3"], "no table has a column vaule; did you mean value?"],
    [["figure", "--judge", "3"], "figures has no column judge; it has figure_id, batch_id"],
    [["figure", "--value", "3", "--value", "4"], "--value stands twice for one figure"],
    [["figure", "--value", "3", "4"], '"4" belongs to no column'],
    [["source", "--title", "x", "--with", "event"], "source takes no event with it; allowed: nothing"],
  ])("%j makes no sense, and the answer says why", async (args, reason) => {
    expect(await add(...args)).toBe(2);
    expect(complaints).toContain(reason);
    expect(complaints).toContain("npm run add -- officer|batch|source|figure|response");
  });
});

test("the call of an addition gives the same rows when it is read", () => {
  const args = [
    ...OFFICER,
    ...EVENT,
    ...TIE,
    "--with",
    "event",
    "--event_id",
    "x",
    "--detail=-5 'quoted'\nand $HOME",
    "--data",
    "my data",
  ];
  const called = readCall(args);
  if (called === "help" || called.rows === null) throw new Error("no rows");
  const call = asCall(called.rows, called.data);
  expect(call).toContain(String.raw`'--detail=-5 '\''quoted'\''`);
  const words = [...call.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll(String.raw`'\''`, "'"),
  );
  expect(readCall(words.slice(4))).toEqual(called);
});
