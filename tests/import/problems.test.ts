import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mapping } from "../../scripts/import/mapping.ts";
import { IMPORT_CODES } from "../../scripts/import/problem.ts";
import { readMapping } from "../../scripts/import/read-mapping.ts";
import type { RowsByTable } from "../../scripts/tables/edited-source.ts";
import { madeOf, MAPPINGS, shippedMapping } from "./workshop.ts";

const FILES = path.resolve(import.meta.dirname, "../fixtures/imports");
const decision = (name: string) => readFileSync(path.join(FILES, name), "utf8");
const DECISIONS = {
  "officers-by-name.csv": decision("officers-by-name.csv"),
  "agencies-by-name.csv": decision("agencies-by-name.csv"),
  "officers-by-tax-id.csv": decision("officers-by-tax-id.csv"),
  "candidacies-by-name.csv": decision("candidacies-by-name.csv"),
};

const HEADER = "Last Name,First Name,Agency,Badge,Finding,Date,Summary,Case Number,List Status\n";
const BROOK = "Brook,Sample,Testford P.D.,44,Sustained by the department,2/1/2020,Lied.,,Active\n";

async function problemsOf(
  text: string,
  mapping: Mapping = shippedMapping("credibility-list"),
  decisions = DECISIONS,
): Promise<string[]> {
  const { problems } = await madeOf(mapping, "list.csv", Buffer.from(text), decisions);
  return problems.map(
    ({ code, line, column, message, hint }) => `${code} ${line}:${column} ${message} | ${hint}`,
  );
}

const change = (find: string, put: string) => {
  expect(HEADER + BROOK).toContain(find);
  return (HEADER + BROOK).replace(find, put);
};

describe("nothing is guessed: each of these stops the import, at its place and with what to do", () => {
  test("the list itself has no problem", async () => {
    expect(await problemsOf(HEADER + BROOK)).toEqual([]);
  });
  test("a value that the mapping does not list, told once with the number of rows", async () => {
    const odd = BROOK.replace("Sustained by the department", "Exonerated?");
    expect(await problemsOf(HEADER + odd + odd.replace("Lied", "Erred"))).toEqual([
      'import/value 2:31 Finding "Exonerated?" is not in the mapping\'s list of values (in 2 rows; the first is here) | add it to the map, or ignore such rows with the reason why',
    ]);
  });
  test("a date in no form", async () => {
    expect(await problemsOf(change("2/1/2020", "1 Feb 20"))).toContainEqual(
      'import/date 2:59 Date "1 Feb 20" is no date in the mapping\'s forms | they are M/D/YYYY, YYYY-MM-DD, Month D, YYYY, Mon YYYY, YYYY',
    );
  });
  test("a column that nobody thought of, one that is gone, one that is misspelled", async () => {
    expect(await problemsOf(change("List Status", "Status of List"))).toEqual([
      'import/unknown-column 1:68 the mapping says nothing about column "Status of List" | use it in a rule, or put it under ignored_columns with the reason why',
      'import/missing-column 1:1 the file has no column "List Status" | the file has Last Name, First Name, Agency, Badge, Finding, Date, Summary, Case Number, Status of List',
    ]);
    expect(await problemsOf(change("Summary", "Sumary"))).toContainEqual(
      'import/missing-column 1:1 the file has no column "Summary" | did you mean Sumary?',
    );
  });
  test("an agency that nobody decided upon, and one decided twice", async () => {
    const decisions = {
      ...DECISIONS,
      "officers-by-name.csv":
        "family_name,given_name,agency,officer_id\nBrook,Sample,Elsewhere,sample-brook\n",
    };
    expect(await problemsOf(change("Testford P.D.", "Elsewhere"), undefined, decisions)).toEqual([
      'import/lookup 2:14 Agency "Elsewhere" is not in agencies-by-name.csv | Add the agency to agencies.csv if it is new, and its name on the list to agencies-by-name.csv.',
    ]);
    const twice = {
      ...DECISIONS,
      "agencies-by-name.csv": "name,agency_id\nTestford P.D.,a\nTestford P.D.,b\n",
    };
    expect(await problemsOf(HEADER + BROOK, undefined, twice)).toContainEqual(
      expect.stringContaining('Agency "Testford P.D." stands twice in agencies-by-name.csv'),
    );
    const headless = { ...DECISIONS, "agencies-by-name.csv": "nam,agency_id\n" };
    expect(await problemsOf(HEADER + BROOK, undefined, headless)).toContainEqual(
      "import/lookup 1:1 agencies-by-name.csv has no column name | it has nam, agency_id",
    );
  });
  test("an agency is found however its accents and spaces are written in the decision", async () => {
    const decided = (name: string) => ({
      ...DECISIONS,
      "agencies-by-name.csv": `name,agency_id\n${name},testford\n`,
      "officers-by-name.csv": `family_name,given_name,agency,officer_id,decided_on,why\nBrook,Sample,${name},sample-brook,2024-06-01,Said so.\n`,
    });
    const mapping = shippedMapping("credibility-list");
    mapping.input.spaces = "collapse";
    const text = change("Testford P.D.", "Téstford P.D.");
    expect(await problemsOf(text, mapping, decided("Te\u0301stford  P.D."))).toEqual([]);
  });
  test("a decision without its day or its reason, and one that is misspelt", async () => {
    const mapping = shippedMapping("roster");
    const used = Object.keys(mapping.ignored_columns);
    const roster = `taxid,rank,command,${used.join(",")}\n900001,SERGEANT,X${",".repeat(used.length)}\n`;
    const present: RowsByTable = new Map([["officers", [{ officer_id: "sample-brook" }]]]);
    const decided = async (row: string) => {
      const decisions = { "officers-by-tax-id.csv": `tax_id,officer_id,decided_on,why\n${row}\n` };
      const made = await madeOf(mapping, "roster.csv", Buffer.from(roster), decisions, present);
      return made.problems.map(({ file, line, column, message, hint }) => [
        `${file} ${line}:${column} ${message}`,
        hint,
      ]);
    };
    expect(await decided("900001,sample-brook,2024-06-01,Said so.")).toEqual([]);
    expect(await decided("900001,sample-brook,1.6.2024,")).toEqual([
      [
        'officers-by-tax-id.csv 2:21 decided_on "1.6.2024" is not a day of the calendar',
        "the day of the decision, YYYY-MM-DD",
      ],
      [
        "officers-by-tax-id.csv 2:30 the decision has no reason",
        "write what shows that the row is about this person; a name alone shows nothing",
      ],
    ]);
    expect(await decided("900001,sampel-brook,2024-06-01,Said so.")).toEqual([
      [
        'roster.csv 2:1 the file of decisions says "sampel-brook", which is not in the record',
        "did you mean sample-brook?",
      ],
    ]);
    expect(await decided("900001,somebody-else,2024-06-01,Not in the record.")).toEqual([]);
  });
  test("rows of one group that give a text two values", async () => {
    const mapping = shippedMapping("election-results");
    const [table] = mapping.tables;
    mapping.tables = [{ ...table!, columns: { ...table!.columns, note: { text: ["{precinct}"] } } }];
    const row = (precinct: string) => `North,${precinct},District Attorney,,DEM,Otto Placeholder,7\n`;
    const header = "county,precinct,office,district,party,candidate,votes\n";
    expect(await problemsOf(header + row("1") + row("2"), mapping)).toContainEqual(
      "import/conflict 2:7 the rows of one group have different values of precinct | put it into group.by, or take a list",
    );
    const same = await problemsOf(header + row("1") + row("1").replace("DEM", "WFP"), mapping);
    expect(same.filter((problem) => problem.includes("precinct"))).toEqual([]);
  });
  test("two rows that give one cell two values", async () => {
    expect(await problemsOf(HEADER + BROOK + BROOK.replace("Lied.", "Did not lie."))).toEqual([
      "import/conflict 3:1 officer_events sample-brook-2020-02-01-department-finding gets two values of detail | the other is of row 1; ignore one of the rows, or make the key finer",
    ]);
  });
  test("a row that stands twice, where the mapping does not leave such rows out", async () => {
    const strict = shippedMapping("credibility-list");
    strict.input.identical_rows = "report";
    expect(await problemsOf(HEADER + BROOK + BROOK, strict)).toEqual([
      'import/identical-row 3:1 row 2 is the same as row 1 | if such rows mean nothing, set input.identical_rows to "leave-out" in the mapping',
    ]);
  });
  test("a number of votes that is none", async () => {
    const text =
      "county,precinct,office,district,party,candidate,votes\nNorth,1,District Attorney,,DEM,Otto Placeholder,1.200\n";
    expect(await problemsOf(text, shippedMapping("election-results"))).toContainEqual(
      'import/integer 2:49 votes "1.200" is not a whole number | nothing is summed that is no number',
    );
  });
});

describe("a mapping that cannot be meant", () => {
  const shipped = readFileSync(path.join(MAPPINGS, "credibility-list.json"), "utf8");
  const faultsOf = (find: string, put: string) => {
    expect(shipped).toContain(find);
    const { problems } = readMapping("m.json", Buffer.from(shipped.replace(find, put)));
    return problems.map(({ message }) => message);
  };
  test.each([
    ['"title"', '"titel"', 'the mapping: Unrecognized key: "titel"'],
    ['"table": "officers"', '"table": "oficers"', "tables.0.table: Invalid option"],
    ['"given_name": {', '"givn_name": {', "givn_name is not a column of officers"],
    ['"event_id"', '"detail_x"', "officer_events needs its key event_id"],
    ['"parameter": "batch"', '"parameter": "bach"', "parameter bach is not declared"],
    ['"M/D/YYYY"', '"M/D/YY"', '"M/D/YY" is no form of dates'],
    ['"Badge"', '"Finding"', "column Finding is used and ignored"],
    ["{", "", "this is not JSON"],
  ])("%s → %s", (find, put, message) => {
    expect(faultsOf(find, put)).toContainEqual(expect.stringContaining(message));
  });
});

test("every row is used, ignored, stopped or reported, whatever stands in it", async () => {
  const mapping = shippedMapping("credibility-list");
  const cell = (...usual: readonly string[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, fc.string({ maxLength: 6 }));
  const row = fc.tuple(
    cell("Brook", "Nobody"), cell("Sample", "Fakename"), cell("Testford P.D."), cell("1"),
    cell("Sustained by the department", "Found by a court", "Pending"), cell("2/1/2020", "2021", ""), cell("x"), cell(""),
    cell("Active", "Removed"),
  ); // prettier-ignore
  const quoted = (cells: readonly string[]) =>
    cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      const text = HEADER + rows.map((cells) => `${quoted(cells)}\n`).join("");
      const made = await madeOf(mapping, "list.csv", Buffer.from(text), DECISIONS);
      const used = new Set(made.rows.flatMap(({ from }) => from));
      const left = made.leftOut.flatMap((out) => out.rows);
      expect(new Set(left).size).toBe(left.length);
      expect(left.filter((one) => used.has(one))).toEqual([]);
      if (made.problems.length === 0) expect(used.size + left.length).toBe(made.count);
      else expect(used.size + left.length).toBeLessThanOrEqual(made.count);
    }),
    { numRuns: 200 },
  );
});

test("the guide explains every code, and names every mapping that is shipped", () => {
  const guide = readFileSync(path.join(MAPPINGS, "README.md"), "utf8");
  for (const [code, title] of Object.entries(IMPORT_CODES))
    expect(guide).toContain(`- \`${code}\`: ${title}`);
  for (const name of [
    "roster",
    "discipline",
    "complaints",
    "complaints-2022",
    "credibility-list",
    "election-results",
  ])
    expect(guide).toContain(`\`${name}.json\``);
});
