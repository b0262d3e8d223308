import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { exportedFiles } from "../../scripts/pipeline/export/export.ts";
import { run, type Surroundings } from "../../scripts/report/run.ts";
import { checkedDataset } from "../../src/model/dataset-files.ts";
import { fileLines } from "../../src/site/file-lines.ts";
import { BASE } from "./source-in-memory.ts";

let folder = "";
let data = "";
let out = "";
let printed = "";
let complaints = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "build-data-"));
  data = path.join(folder, "data");
  out = path.join(folder, "out");
  cpSync(BASE, data, { recursive: true });
  printed = "";
  complaints = "";
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ignore = (): void => undefined;

function build(args: readonly string[] = [], surroundings: Partial<Surroundings> = {}): Promise<number> {
  return run(["--data", data, "--out", out, ...args], {
    derive,
    exportedFiles,
    strict: false,
    print: (text) => (printed += text),
    printError: (text) => (complaints += text),
    ...surroundings,
  });
}

function edit(file: string, find: string, replace: string): void {
  const target = path.join(data, file);
  const text = readFileSync(target, "utf8");
  expect(text).toContain(find);
  writeFileSync(target, text.replace(find, replace));
}

/** Every file of a folder with its bytes. */
function bytesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(root, name)).toString("base64")]),
  );
}

const written = () => checkedDataset((file) => fileLines(path.join(out, file)));

const misspell = () => {
  edit("tables/officers.csv", "Mocky Alderfield,testford-pd", "Mocky Alderfield,testfrod-pd");
};
const warn = () => {
  edit("tables/figures.csv", "sample-brook,convictions,exactly,4", "sample-brook,convictions,exactly,5");
};

describe("a dataset without errors", () => {
  test("is written, with a line that says what", async () => {
    expect(await build()).toBe(0);
    expect(printed).toMatch(
      /^data: 75 rows in 27 tables, 0 warnings; \d+ files written to .*; edition of 2024-06-30\n$/,
    );
    const dataset = written();
    expect(dataset.edition).toEqual({ as_of: "2024-06-30", first_published_on: "2023-01-01" });
    expect(dataset.redirects).toHaveLength(2);
    expect(JSON.parse(readFileSync(path.join(out, "issues.json"), "utf8"))).toEqual({
      errors: 0,
      warnings: 0,
      waived: 0,
      issues: [],
    });
  });

  test("gives the same bytes again", async () => {
    await build();
    const first = bytesOf(out);
    await build();
    expect(bytesOf(out)).toEqual(first);
    expect(Object.keys(first).length).toBeGreaterThan(1);
  });

  test("may be a bare folder of tables: the edition is then the last day on which anything was looked at", async () => {
    expect(
      await run(["--data", path.join(data, "tables"), "--out", out], {
        derive,
        exportedFiles,
        strict: true,
        print: ignore,
        printError: ignore,
      }),
    ).toBe(0);
    const dataset = written();
    expect(dataset.edition).toEqual({ as_of: "2024-06-01", first_published_on: "2024-06-01" });
  });
});

describe("a dataset with an error", () => {
  test("leaves what was generated before untouched and ends with 1", async () => {
    await build();
    const before = bytesOf(out);
    misspell();
    printed = "";
    expect(await build()).toBe(1);
    expect(printed).toContain(
      '  2:66    error    link/unresolved  agency_id "testfrod-pd" is not in agencies\n',
    );
    expect(complaints).toBe("data: not built; what was generated before is untouched\n");
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["data", "out"]);
  });

  test("writes nothing where nothing was", async () => {
    misspell();
    expect(await build()).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test("is told in the form that was asked for", async () => {
    misspell();
    await build(["--format", "json"]);
    expect(JSON.parse(printed)).toMatchObject({
      errors: 1,
      issues: [{ code: "link/unresolved", line: 2, column: 66, value: "testfrod-pd" }],
    });
    printed = "";
    await build(["--format", "github"]);
    expect(printed).toMatch(/^::error file=.*officers\.csv,line=2,col=66,title=link\/unresolved::/);
  });

  test("is the same where a later stage fails: the former output stays", async () => {
    await build();
    const before = bytesOf(out);
    const failing = function* () {
      yield { path: "dataset/edition.jsonl", bytes: new Uint8Array() };
      throw new Error("disk full");
    };
    await expect(build([], { exportedFiles: () => Promise.resolve(failing()) })).rejects.toThrow("disk full");
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["data", "out"]);
  });
});

describe("a warning", () => {
  test("is printed and does not stop the build", async () => {
    warn();
    expect(await build()).toBe(0);
    expect(printed).toContain("0 errors, 1 warning\n");
    expect(JSON.parse(readFileSync(path.join(out, "issues.json"), "utf8"))).toMatchObject({ warnings: 1 });
  });

  test("stops the build in CI", async () => {
    warn();
    expect(await build([], { strict: true })).toBe(1);
    expect(complaints).toContain("(CI=true: warnings count)");
    expect(existsSync(out)).toBe(false);
  });

  test("does not once it is waived with a reason", async () => {
    warn();
    edit(
      "waivers.csv",
      "waived_on\n",
      "waived_on\nrule/shares,figures.csv,north-2021-convictions-12,Shared by both officers.,2024-06-01\n",
    );
    expect(await build([], { strict: true })).toBe(0);
    expect(printed).toContain("0 warnings (and 1 waived)");
  });
});

describe("--record", () => {
  test("puts new ids into the ledger, in order, and never touches the old lines", async () => {
    const row = "testford-sheriff,Testford Sheriff,,ZZ,south-zz,sheriff\n";
    edit("tables/agencies.csv", "municipal-police\n", `municipal-police\n${row}`);
    const ledger = () => readFileSync(path.join(data, "published-ids.csv"), "utf8");
    const before = ledger();
    expect(await build([], { strict: true })).toBe(1);
    expect(await build(["--record"], { strict: true })).toBe(0);
    expect(printed).toContain("published-ids.csv: 1 added\n");
    const added = "agencies,testford-sheriff,2024-06-30\n";
    expect(ledger()).toBe(
      before.replace("agencies,testford-pd,2024-06-30\n", `agencies,testford-pd,2024-06-30\n${added}`),
    );
  });

  test("starts a ledger where there was none", async () => {
    const file = path.join(data, "published-ids.csv");
    const before = readFileSync(file, "utf8");
    rmSync(file);
    expect(await build(["--record"])).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("records nothing of a dataset with errors, or of a bare folder of tables", async () => {
    rmSync(path.join(data, "published-ids.csv"));
    expect(
      await run(["--data", path.join(data, "tables"), "--out", out, "--record"], {
        derive,
        exportedFiles,
        strict: false,
        print: ignore,
        printError: (text) => (complaints += text),
      }),
    ).toBe(2);
    misspell();
    expect(await build(["--record"])).toBe(1);
    expect(existsSync(path.join(data, "published-ids.csv"))).toBe(false);
  });
});

test.each([[["--format", "xml"]], [["--format", "toString"]], [["--out", ""]], [["--unknown"]], [["stray"]]])(
  "%j makes no sense: how to call it is printed, nothing is built",
  async (args) => {
    expect(await build(args)).toBe(2);
    expect(complaints).toContain("npm run data -- [--data DIR]");
    expect(existsSync(out)).toBe(false);
  },
);

test("--help says how to call it", async () => {
  expect(await build(["--help"])).toBe(0);
  expect(printed).toMatch(/^npm run data -- \[--data DIR\]/);
});
