import { describe, expect, it } from "vitest";
import { datasetSchema } from "../../src/model/dataset.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";
import type { Issue } from "../../scripts/pipeline/issue.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { issuesOf } from "../pipeline/issues-of.ts";
import { baseSource, changed, textOf } from "../pipeline/source-in-memory.ts";
import Papa from "papaparse";
import { cleanDataset } from "./hostile-dataset.ts";
import { HOSTILE_STRINGS } from "./hostile-strings.ts";

const base = baseSource();

/** Every column in which an editor writes freely, of tables that have a row in the small invented dataset. */
const TEXT_COLUMNS = TABLE_LIST.flatMap(({ name, columns }) => {
  const file = `tables/${name}.csv`;
  if (!base.tables!.has(`${name}.csv`) || textOf(base, file).split("\n").length < 3) return [];
  return Object.keys(columns)
    .filter((column) => ["text", "quote", "list"].includes(columns[column]!.kind))
    .map((column) => ({ file, column, isList: columns[column]!.kind === "list" }));
});

/** The dataset with a text in some columns of the first rows of their tables. */
function withText(
  columns: readonly { readonly file: string; readonly column: string }[],
  text: string,
): SourceFolder {
  const byFile = Map.groupBy(columns, ({ file }) => file);
  const changes = [...byFile].map(([file, ofFile]) => {
    const rows = Papa.parse<string[]>(textOf(base, file), { skipEmptyLines: true }).data;
    for (const { column } of ofFile) rows[1]![rows[0]!.indexOf(column)] = text;
    return { file, write: `${Papa.unparse(rows, { newline: "\n" })}\n` };
  });
  return changed(base, changes);
}

/** Where a text may stand: a list is cut at each `;`. */
const columnsFor = (text: string) => TEXT_COLUMNS.filter(({ isList }) => !(isList && text.includes(";")));

/** The place of an issue, with the column that its message names first. */
const placeOf = ({ file, line, message }: Issue) => `${file}:${line} ${message.split(" ")[0] ?? ""}`;

describe("a hostile string in every column of text", () => {
  it("is everywhere", () => {
    expect(TEXT_COLUMNS.length).toBeGreaterThan(50);
  });

  it.each(HOSTILE_STRINGS.filter(({ refused }) => refused !== null))(
    "is refused where it stands, each time: $name",
    ({ text, refused }) => {
      const columns = columnsFor(text);
      const found = issuesOf(withText(columns, text)).filter(({ code }) => code === refused);
      expect(found.map(placeOf).sort()).toEqual(
        columns.map(({ file, column }) => `${file}:2 ${column}`).sort(),
      );
    },
  );

  it.each(HOSTILE_STRINGS.filter(({ refused }) => refused === null))(
    "is a text like any other, to be written as one: $name",
    ({ text }) => {
      const found = issuesOf(withText(columnsFor(text), text));
      expect(found.filter(({ code }) => /^read\/|^rule\/plain-text$/.test(code)).map(placeOf)).toEqual([]);
    },
  );
});

describe("an address", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://a.example/<script>",
    'https://a.example/"onclick="x',
    "https://user:word@a.example/",
    "https://a.example\\@b.example/",
    "//a.example/",
    "https://a.example/\u202Ex",
    "ftp://a.example/",
    "https://аррӏе.example/",
  ])("that leads astray is none: %s", (text) => {
    const issues = issuesOf(withText([{ file: "tables/sources.csv", column: "url" }], text));
    expect(issues.map(({ code, line }) => `${code}:${line}`)).toContainEqual(
      expect.stringMatching(/^(?:cell\/address|rule\/plain-text):2$/),
    );
  });
});

describe("an id", () => {
  const BAD = ["../../x", "a/b", "..", "a.b", "A", "a b", "%2e%2e", "a\\b", "con\0", "a--b", "-a", "é"];

  it.each(BAD)("cannot leave the folder of its pages: %j", (id) => {
    const codes = issuesOf(withText([{ file: "tables/agencies.csv", column: "agency_id" }], id)).map(
      ({ code }) => code,
    );
    expect(codes.some((code) => /^(?:cell\/id|read\/control-character)$/.test(code))).toBe(true);
  });

  it.each(BAD)("nor if it came into the built dataset some other way: %j", (id) => {
    const dataset = structuredClone(cleanDataset()) as unknown as {
      tables: { agencies: { agency_id: string }[] };
    };
    expect(datasetSchema.safeParse(dataset).success).toBe(true);
    dataset.tables.agencies[0]!.agency_id = id;
    expect(datasetSchema.safeParse(dataset).success).toBe(false);
  });
});
