import { describe, expect, it } from "vitest";
import { TABLE_LIST } from "../../src/model/tables.ts";
import { mainOf, pages, type BuiltPage } from "./built-site.ts";
import { attribute, blocksOf, byTag } from "./dom.ts";
import { joinsOf } from "./joins.ts";
import { expectNoFindings, expectNone } from "./problems.ts";
import { rowsOf } from "./rows.ts";

/** Words with a hyphen that are codes of a column: a reader sees their label instead. */
const codes = new Set(
  TABLE_LIST.flatMap((table) => Object.values(table.columns))
    .flatMap((column) => Object.keys(column.vocabulary ?? {}))
    .filter((code) => code.includes("-")),
);

const ids = new Set(
  TABLE_LIST.flatMap(({ name, columns }) => {
    const columnsOfIds = Object.keys(columns).filter((column) => columns[column]!.kind === "id");
    return rowsOf(name).flatMap((row) => columnsOfIds.map((column) => row[column] ?? ""));
  }).filter((id) => id.includes("-")),
);

/** What a reader reads on a page, the name in its tab and its description among it. */
function readOn(page: BuiltPage): string[] {
  const description = byTag(page.document, "meta").find(
    (element) => attribute(element, "name") === "description",
  );
  const title = byTag(page.document, "title").flatMap((element) => element.childNodes);
  return [
    ...blocksOf(page.document, (element) => element.tagName === "code" || element.tagName === "pre"),
    ...title.map((node) => ("value" in node ? node.value : "")),
    description === undefined ? "" : (attribute(description, "content") ?? ""),
  ];
}

const withoutAddresses = (text: string) => text.replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\S*\/\S*/g, " ");

function wordsWithHyphens(page: BuiltPage): string[] {
  return readOn(page).flatMap(
    (text) => withoutAddresses(text).match(/(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g) ?? [],
  );
}

/** Pages that document the tables and may name their codes. */
const isAboutTheTables = (page: BuiltPage) => /^\/(?:es\/)?data\//.test(page.address);

describe("a reader sees", () => {
  const readers = pages.filter((page) => !isAboutTheTables(page));

  it("no code of the tables", () => {
    expect(codes.has("convicted-by-plea") || codes.has("granted-in-part")).toBe(true);
    expectNone(
      readers.flatMap((page) =>
        wordsWithHyphens(page)
          .filter((word) => codes.has(word))
          .map((word) => `${page.address}: ${word}`),
      ),
    );
  });

  it("no two words run together where one element ends and the next begins", () => {
    expectNone(pages.flatMap((page) => joinsOf(page.document).map((join) => `${page.address}: ${join}`)));
  });

  it("no id of a record", () => {
    expect(ids.has("kings-2022-09-378")).toBe(true);
    expectNone(
      readers.flatMap((page) =>
        wordsWithHyphens(page)
          .filter((word) => ids.has(word))
          .map((word) => `${page.address}: ${word}`),
      ),
    );
  });

  it("no value that a program left behind", () => {
    // What a page must not show, the marks of unfinished work among it.
    const leftovers =
      /\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b|\bTODO\b|\bFIXME\b|\blorem ipsum\b|\$\{|\{\{|^null$|\bnull\b(?! (?:and void|value|hypothesis))|&(?:amp|lt|gt|quot|#\d+);/;
    expectNone(
      readers.flatMap((page) =>
        readOn(page)
          .filter((text) => leftovers.test(text))
          .map((text) => `${page.address}: ${text}`),
      ),
    );
  });

  it("no blank before a comma or inside a bracket, and no doubled mark", () => {
    const slips = /\( | \)| ,| ;(?!\))|\s\.(?=\s|$)|,,|;;|\.\.(?!\.)|,\.|\.,(?! (?:Jr|Sr))|\?\.|;\./;
    const abbreviations = /\b(?:Inc|Jr|Sr|Co|Corp|No|St|al|etc|[A-Z]|\w\.\w)\.,|\.\.\./g;
    expectNoFindings(
      readers.flatMap((page) =>
        blocksOf(mainOf(page))
          .map((text) => withoutAddresses(text.replace(abbreviations, "")))
          .flatMap((text) => {
            const slip = slips.exec(text);
            if (slip === null) return [];
            return [
              { where: page.address, what: `…${text.slice(Math.max(0, slip.index - 40), slip.index + 30)}…` },
            ];
          }),
      ),
    );
  });
});
