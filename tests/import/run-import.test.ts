import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runImport } from "../../scripts/import/run-import.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { readSourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { issuesOf } from "../pipeline/issues-of.ts";
import { runRelease } from "../../scripts/release/run-release.ts";
import { BASE, testFile } from "../pipeline/source-in-memory.ts";
import { MAPPINGS } from "./workshop.ts";

const TESTS = path.resolve(import.meta.dirname, "..");
const FILES = path.join(TESTS, "fixtures/imports");
let home = "";
let printed = "";
let complaints = "";

/** A folder with the small dataset, and the shipped mappings among invented decisions. */
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "import-"));
  cpSync(BASE, path.join(home, "data"), { recursive: true });
  mkdirSync(path.join(home, "mappings"));
  for (const folder of [MAPPINGS, FILES]) cpSync(folder, path.join(home, "mappings"), { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const at = (...names: string[]) => path.join(home, ...names);
const read = (name: string) => readFileSync(at("data", name), "utf8");

async function run(mapping: string, file: string, ...args: readonly string[]): Promise<number> {
  printed = "";
  complaints = "";
  const call = [at("mappings", `${mapping}.json`), at("mappings", file), "--data", at("data"), ...args];
  const code = await runImport(call, {
    derive,
    print: (text) => (printed += text.replaceAll(`${home}/`, "")),
    printError: (text) => (complaints += text.replaceAll(`${home}/`, "")),
  });
  return code;
}

/** The bytes of every file of the dataset. */
function bytes(): Record<string, string> {
  const names = readdirSync(at("data"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, read(name)]));
}

const SOURCE = ["--set", "source=gazette-2021-batch"];
const CASES = [
  { mapping: "roster", args: SOURCE },
  { mapping: "discipline", args: SOURCE },
  { mapping: "complaints-2022", args: SOURCE },
  { mapping: "credibility-list", args: [...SOURCE, "--set", "batch=south-2022"] },
  { mapping: "election-results", args: SOURCE },
];

describe.each(CASES)("the shipped mapping $mapping on an invented file", ({ mapping, args }) => {
  test("gives the reviewed result, and writes nothing before it is told to", async () => {
    const before = bytes();
    expect(await run(mapping, `${mapping}.csv`, ...args)).toBe(0);
    const file = `golden/imports/${mapping}.txt`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path.join(TESTS, file), printed);
    expect(printed).toBe(testFile(file));
    expect(bytes()).toEqual(before);
  });

  test("written twice, it changes nothing the second time, and the record is right", async () => {
    expect(await run(mapping, `${mapping}.csv`, ...args, "--write")).toBe(0);
    expect(printed).toMatch(/import: written: .*imports\.csv\n$/);
    const after = bytes();
    expect(issuesOf(readSourceFolder(at("data"))).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await run(mapping, `${mapping}.csv`, ...args, "--write")).toBe(0);
    expect(printed).toMatch(/import: there was nothing to change\n$/);
    expect(bytes()).toEqual(after);
  });
});

describe("importing again", () => {
  const edit = (file: string, find: string, replace: string) => {
    const text = readFileSync(at("mappings", file), "utf8");
    expect(text).toContain(find);
    writeFileSync(at("mappings", file), text.replace(find, replace));
  };

  test("updates by key, keeps other cells, and lists what vanished upstream without taking it out", async () => {
    await run("discipline", "discipline.csv", ...SOURCE, "--write");
    const events = read("tables/officer_events.csv");
    writeFileSync(
      at("data/tables/officer_events.csv"),
      events.replace(",REPRIMAND,,", ",REPRIMAND,Noted by hand.,"),
    );
    edit("discipline.csv", "REPRIMAND", "WARNED");
    edit("discipline.csv", '900001,1,"MADE FALSE', '900002,1,"MADE FALSE');
    edit("discipline.csv", '900001,1,"MADE FALSE', '900002,1,"MADE FALSE');
    expect(await run("discipline", "discipline.csv", ...SOURCE, "--write")).toBe(0);
    expect(printed).toContain("officer_events: 0 new, 1 changed, 0 the same\n");
    expect(printed).toMatch(
      /1 row of an earlier import no longer in the file; .*:\n {2}officer_events sample-brook-undated-/,
    );
    expect(read("tables/officer_events.csv")).toContain(",WARNED,Noted by hand.,");
    expect(read("tables/officer_events.csv")).toContain("MADE FALSE STATEMENTS");
  });

  test.each(["CORRECTED BY HAND", ""])("keeps %j of an editor in a cell that it filled", async (text) => {
    await run("discipline", "discipline.csv", ...SOURCE, "--write");
    const events = read("tables/officer_events.csv").replace(",REPRIMAND,", `,${text},`);
    writeFileSync(at("data/tables/officer_events.csv"), events);
    expect(await run("discipline", "discipline.csv", ...SOURCE, "--write")).toBe(0);
    expect(printed).toContain(`: "${text}"; the file says "REPRIMAND"`);
    expect(read("tables/officer_events.csv")).toBe(events);
  });

  test("a published value that it changes is written, and you are told what the next build will ask for", async () => {
    await run("discipline", "discipline.csv", ...SOURCE, "--write");
    const ignore = () => undefined;
    const log = read("tables/changes.csv");
    const columns = log.slice(0, log.indexOf("\n")).split(",");
    const entry: Record<string, string> = {
      change_id: "2024-06-30-edition",
      changed_on: "2024-06-30",
      kind: "edition",
      subject_type: "site",
      summary: "An edition.",
    };
    writeFileSync(
      at("data/tables/changes.csv"),
      `${log}${columns.map((name) => entry[name] ?? "").join(",")}\n`,
    );
    const released = runRelease(["--data", at("data")], {
      derive,
      print: ignore,
      printError: (text) => (complaints += text),
    });
    expect(complaints).toBe("");
    expect(released).toBe(0);
    edit("discipline.csv", "REPRIMAND", "WARNED");
    expect(await run("discipline", "discipline.csv", ...SOURCE, "--write")).toBe(0);
    expect(printed).toContain(
      '1 published value changed; the next build asks for an entry that says why:\n  sentence was published as "REPRIMAND" in release 1',
    );
    expect(issuesOf(readSourceFolder(at("data"))).map(({ code }) => code)).toContain("release/unlogged");
  });

  test("an empty cell upstream erases nothing", async () => {
    await run("discipline", "discipline.csv", ...SOURCE, "--write");
    edit("discipline.csv", "REPRIMAND", "");
    expect(await run("discipline", "discipline.csv", ...SOURCE, "--write")).toBe(0);
    expect(printed).toContain("officer_events: 0 new, 0 changed, 2 the same\n");
    expect(read("tables/officer_events.csv")).toContain(",REPRIMAND,");
  });

  test("provenance names the file, its digest and the rows", async () => {
    await run("election-results", "election-results.csv", ...SOURCE, "--write");
    const lines = read("imports.csv").trimEnd().split("\n");
    expect(lines[0]).toBe("mapping,table,row_key,file,sha256,rows,cells");
    expect(lines[1]).toMatch(
      /^election-results,candidacies,ida-placeholder-2020,election-results\.csv,[0-9a-f]{64},3;10,result_detail:\w{12}$/,
    );
    expect(lines[2]).toMatch(
      /,otto-placeholder-2020,election-results\.csv,[0-9a-f]{64},1;2;8;9,result_detail:\w{12}$/,
    );
  });
});

describe("the inclusion rule", () => {
  test("stops people whom it keeps out, with all their rows, and lets the others in", async () => {
    const mapping = JSON.parse(readFileSync(at("mappings/credibility-list.json"), "utf8")) as {
      tables: { table: string }[];
      parameters: object;
    };
    mapping.tables = mapping.tables.filter(({ table }) => table !== "batch_officers");
    mapping.parameters = { source: "x" };
    writeFileSync(at("mappings/no-ties.json"), JSON.stringify(mapping));
    expect(await run("no-ties", "credibility-list.csv", ...SOURCE, "--write")).toBe(0);
    expect(printed).toContain("  1 stopped: the inclusion rule: the officer is tied to no batch\n");
    expect(read("tables/officers.csv")).not.toContain("fakename-nobody");
    expect(read("tables/officer_events.csv")).not.toContain("fakename-nobody");
    expect(printed).toContain(
      'detail: "False statements found."; the file says "False statements, again." (row 1)\n',
    );
  });

  test("a file about nobody of the record is a stop with the reason", async () => {
    writeFileSync(at("mappings/officers-by-tax-id.csv"), "tax_id,officer_id\n");
    const before = bytes();
    expect(await run("roster", "roster.csv", ...SOURCE, "--write")).toBe(1);
    expect(printed).toContain(
      "  4 stopped: No officer of the record has this number in officers-by-tax-id.csv.",
    );
    expect(complaints).toBe("import: stopped; nothing of this file goes into the record\n");
    expect(bytes()).toEqual(before);
  });
});

test("what the check of the record says stops the import, at the row of the file", async () => {
  writeFileSync(
    at("mappings/credibility-list.csv"),
    "Last Name,First Name,Agency,Badge,Finding,Date,Summary,Case Number,List Status\nBrook,Sample,Testford P.D.,,Found by a court,2031,Call 555-123-4567.,,Active\n",
  );
  const before = bytes();
  const code = await run(
    "credibility-list",
    "credibility-list.csv",
    ...SOURCE,
    "--set",
    "batch=south-2023",
    "--write",
  );
  expect(code).toBe(1);
  expect(complaints).toBe("import: stopped; nothing was written\n");
  expect(printed).toContain("mappings/credibility-list.csv\n  2:1     error    import/check");
  expect(printed).toContain("detail has a telephone number (555-123-4567) (rule/privacy)");
  expect(printed).toContain(
    "date 2031 lies after 2024-06-30, for which the record speaks (rule/future-date)",
  );
  expect(printed).toContain('batch_id "south-2023" is not in batches (link/unresolved)');
  expect(bytes()).toEqual(before);
});

describe("a call that makes no sense", () => {
  test.each([
    [["roster.json"], "give a mapping and a file"],
    [["a", "b", "c"], "one file at a time; c is too much"],
    [["a", "b", "--set", "x"], "--set x: write NAME=VALUE"],
    [["a", "b"], "a is not there"],
    [["a", "b", "--wirte"], "--wirte"],
  ])("%j", async (args, reason) => {
    const code = await runImport(args, {
      derive,
      print: () => undefined,
      printError: (text) => (complaints = text),
    });
    expect(code).toBe(2);
    expect(complaints).toContain(reason);
  });

  test("without a parameter, or with one too many", async () => {
    expect(await run("discipline", "discipline.csv")).toBe(2);
    expect(complaints).toBe("give --set source=…: The id in sources.csv of the published list.\n");
    expect(await run("roster", "roster.csv", ...SOURCE, "--set", "sorce=x")).toBe(2);
    expect(complaints).toBe("the mapping has no parameter sorce; it has source\n");
  });
});
