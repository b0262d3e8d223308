import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { attribute, byTag, textOf, type Element } from "./dom.ts";
import { pages, siteFiles, textOfFile } from "./built-site.ts";
import { rowsOf } from "./rows.ts";

type Statement = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, unknown>>;

const statements = Papa.parse<Statement>(textOfFile("data/downloads/statements.csv"), {
  header: true,
  skipEmptyLines: true,
}).data;
const byCell = new Map(statements.map((row) => [`${row.table!}/${row.record!}/${row.field!}`, row]));

/** The text as the CSV file has it: one apostrophe goes before what a spreadsheet could run. */
const unmarked = (text: string) => (text.startsWith("'") ? text.slice(1) : text);
const cellText = (value: unknown) => (Array.isArray(value) ? value.join(";") : String(value));

/** The numbers of the sources that a part of a page cites; a run such as 2–4 stands for all between. */
function numbersIn(part: Element): number[] {
  const marks = byTag(part, "sup").flatMap((cite) => byTag(cite, "a"));
  return marks.flatMap((mark) => {
    const text = mark.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
    const [first, last = first] = text.split("–").map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index);
  });
}

/** The documents that a part of a page cites, by the list at its end. */
function citedIn(page: (typeof pages)[number], part: Element): string[] {
  return numbersIn(part).map((number) => {
    const entry = page.elements.find((element) => attribute(element, "id") === `source-${number}`)!;
    const href = byTag(entry, "a").map((link) => attribute(link, "href") ?? "");
    return href.flatMap((address) => /\/sources\/([^/]+)\/$/.exec(address)?.[1] ?? [])[0]!;
  });
}

it("the file has one row for each filled cell of the tables as they are kept", () => {
  for (const { name, key } of TABLE_LIST) {
    const own = key.length === 1 ? key[0] : undefined;
    for (const row of rowsOf(name)) {
      const record = key.map((column) => row[column]).join("/");
      for (const [field, value] of Object.entries(row)) {
        if (field === own || field === "source_ids") continue;
        const statement = byCell.get(`${name}/${record}/${field}`);
        expect(statement === undefined ? "" : unmarked(statement.value!), `${name}/${record}/${field}`).toBe(
          value,
        );
        if (statement && row.source_ids !== undefined) expect(statement.source_ids).toBe(row.source_ids);
      }
    }
  }
});

describe("the data beside the pages", () => {
  const COLLECTIONS = ["officers", "batches", "counties", "races", "pledges", "people", "sources"];
  const files = siteFiles.filter(
    (file) => /^[a-z]+\/[^/]+\.json$/.test(file) && COLLECTIONS.includes(file.split("/")[0]!),
  );
  const seen = new Set<string>();

  const check = (file: string, name: string, row: Row) => {
    const table = TABLE_LIST.find((candidate) => candidate.name === name)!;
    if (table.key.some((column) => row[column] === undefined)) return;
    const record = table.key.map((column) => row[column]).join("/");
    for (const [field, value] of Object.entries(row)) {
      const statement = byCell.get(`${name}/${record}/${field}`);
      if (!statement) continue;
      expect(unmarked(statement.value!), `${file} ${name}/${record}/${field}`).toBe(cellText(value));
      if (Array.isArray(row.source_ids)) expect(statement.source_ids).toBe(row.source_ids.join(";"));
      seen.add(`${name}/${record}/${field}`);
    }
  };

  it("says in every cell what the statement says, with the same sources", () => {
    expect(files.length).toBeGreaterThan(500);
    for (const file of files) {
      const { record, related } = JSON.parse(textOfFile(file)) as {
        record: Row;
        related: Record<string, Row[]>;
      };
      check(file, file.split("/")[0]!, record);
      for (const [table, rows] of Object.entries(related)) for (const row of rows) check(file, table, row);
    }
  });

  it("leaves out no statement about a batch, an officer, a race, a pledge or a source", () => {
    const tables = [
      "batches",
      "figures",
      "batch_steps",
      "batch_officers",
      "officers",
      "officer_events",
      "races",
      "candidacies",
      "pledges",
      "demands",
      "responses",
      "commitments",
      "outcomes",
      "sources",
    ];
    const missing = statements.filter(
      (row) => tables.includes(row.table!) && !seen.has(`${row.table!}/${row.record!}/${row.field!}`),
    );
    expect(missing.map((row) => `${row.table!}/${row.record!}/${row.field!}`)).toEqual([]);
  });
});

describe.each(["", "/es"])("the footnotes of the pages below %s/", (language) => {
  const batches = pages.filter(
    ({ address }) => address.startsWith(`${language}/batches/`) && address !== `${language}/batches/`,
  );

  it("lead from every figure of a batch to the sources of its statement, and the number is the same", () => {
    let figures = 0;
    for (const page of batches) {
      for (const row of byTag(page.document, "tr")) {
        const id = /^r-(.+)$/.exec(attribute(row, "id") ?? "")?.[1];
        const statement = id === undefined ? undefined : byCell.get(`figures/${id}/value`);
        if (!statement) continue;
        figures += 1;
        expect(citedIn(page, row).sort(), id).toEqual(statement.source_ids!.split(";").sort());
        const digits = textOf(byTag(row, "td")[0]!).replace(/\D/g, "");
        expect(digits, id).toBe(statement.value);
      }
    }
    const whole = statements.filter(({ table, field }) => table === "figures" && field === "value").length;
    const shares = statements.filter(
      ({ table, field }) => table === "figures" && field === "officer_id",
    ).length;
    expect(figures).toBe(whole - shares);
  });

  it("cite on the page of a batch what its data cites, no more and no less", () => {
    for (const page of batches) {
      const id = page.address.split("/").at(-2)!;
      const { sources } = JSON.parse(textOfFile(`batches/${id}.json`)) as {
        sources: { source_id: string }[];
      };
      const listed = byTag(page.document, "li").flatMap((item) => {
        if (!/^source-\d+$/.test(attribute(item, "id") ?? "")) return [];
        return /\/sources\/([^/]+)\//.exec(attribute(byTag(item, "a")[0]!, "href") ?? "")?.[1] ?? [];
      });
      expect(listed.sort(), id).toEqual(sources.map(({ source_id }) => source_id).sort());
    }
  });
});
