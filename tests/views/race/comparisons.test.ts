import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/words.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import type { Cell, DataTable, Row } from "../../../src/views/kit/table.ts";
import { plainText, type Tag } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { shippedRecords } from "../shipped-records.ts";
import { tablesOf } from "../page-text.ts";

const isCited = ({ line }: Cell) =>
  line.some((part) => typeof part === "object" && part.kind === "cite" && part.marks.length > 0);
const tagsIn = ({ line }: Cell) =>
  line.filter((part): part is Tag => typeof part === "object" && part.kind === "tag");

/** The tables that compare people and asks. */
function comparisonsOf(page: Page): readonly DataTable[] {
  return tablesOf(page).filter(({ heads }) => heads.some(({ demand }) => demand !== undefined));
}

describe.each(LANGUAGES)("every comparison of answers, in %s", (language) => {
  const records = shippedRecords.in(language);
  const { terms, pledge } = wordsOf(records);
  const silences = new Set<string>(Object.values(pledge.silenceLabels));
  const positions = new Set<string>(Object.values(terms.positions).map(({ label }) => label));
  const pages = [
    ...records.all("races").map(({ race_id }) => racePage(records, race_id)),
    ...records.all("pledges").map(({ pledge_id }) => pledgePage(records, pledge_id)),
  ];
  const rows = pages.flatMap((page) =>
    comparisonsOf(page).flatMap((table) => table.rows.map((row) => ({ page, table, row }))),
  );

  it("has a mark in every cell: an answer with its source, or a reason for silence that is explained", () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const { page, table, row } of rows) {
      const [head, ...cells] = row.cells as [Cell, ...Row["cells"]];
      const explained = new Set(table.key?.map(({ mark }) => mark.text));
      for (const cell of cells) {
        const place = `${page.address} ${plainText(head.line)}`;
        const [mark, ...more] = tagsIn(cell);
        expect(more, place).toEqual([]);
        expect(explained, place).toContain(mark?.text);
        if (silences.has(mark!.text)) continue;
        expect(positions, place).toContain(mark!.text);
        expect(isCited(head), place).toBe(true);
      }
    }
  });

  it("cites the answers beside the name, before the result or the office, of which their sources say nothing", () => {
    const cited = rows.map(({ row }) => row.cells[0]!.line).filter((line) => isCited({ line }));
    expect(cited.length).toBeGreaterThan(10);
    for (const [name, cite, ...rest] of cited) {
      expect(name).toMatchObject({ kind: "link" });
      expect(cite).toMatchObject({ kind: "cite" });
      expect(plainText(rest).trim()).not.toBe("");
    }
  });

  it("says who they all are: every candidate of the race, every office holder asked", () => {
    for (const { race_id } of records.all("races")) {
      const people = records.where("candidacies", "race_id", race_id).map(({ person_id }) => person_id);
      for (const table of comparisonsOf(racePage(records, race_id)))
        expect(table.rows.map(({ candidate }) => candidate).sort(), race_id).toEqual(people.sort());
    }
  });

  it("leaves no cell blank below either", () => {
    for (const page of pages)
      for (const table of tablesOf(page))
        for (const { cells } of [...table.rows, ...(table.foot ?? [])])
          for (const cell of cells) expect(plainText(cell.line).trim(), page.address).not.toBe("");
  });
});
