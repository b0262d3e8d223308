import { describe, expect, it } from "vitest";
import { mainOf, pageAt } from "./built-site.ts";
import { byTag, textOf, type Element } from "./dom.ts";
import { columnOf, rowsOf } from "./rows.ts";

const PLEDGE = "coalition-candidate-pledge-2021-05";

const main = mainOf(pageAt("/races/manhattan-da-2021/"));
const demands = rowsOf("demands").filter((row) => row.pledge_id === PLEDGE);
const familyNames = new Map(rowsOf("people").map((row) => [row.person_id, row.family_name ?? ""]));
const responses = rowsOf("responses").filter((row) =>
  demands.some(({ demand_id }) => demand_id === row.demand_id),
);
const candidates = [...new Set(responses.map((row) => row.person_id ?? ""))].map(
  (id) => familyNames.get(id) ?? "",
);

/** The table that compares the answers: the one whose row heads, or column heads, are all the candidates. */
function comparison(): Element {
  const tables = byTag(main, "table").filter((table) => {
    const heads = byTag(table, "th").map(textOf);
    return candidates.every((name) => heads.some((head) => head.includes(name)));
  });
  const table = tables.find((candidate) => /agreed/i.test(textOf(candidate)));
  if (table === undefined) throw new Error("no table names all candidates and their answers");
  return table;
}

/** The answers of one candidate in the comparison. */
function rowFor(name: string): Element[] {
  const row = byTag(comparison(), "tr").find((candidate) =>
    byTag(candidate, "th").some((head) => textOf(head).includes(name)),
  );
  return row === undefined ? [] : byTag(row, "td");
}

const squeezed = (text: string) => text.replace(/\s+/g, " ").replaceAll("’", "'");

describe("the race of Manhattan 2021", () => {
  it("compares eight candidates and three demands", () => {
    expect([candidates.length, demands.length]).toEqual([8, 3]);
    const table = textOf(comparison());
    for (const name of candidates) expect(table).toContain(name);
    for (const name of candidates) expect(rowFor(name).length).toBeGreaterThanOrEqual(3);
  });

  it("shows six who agreed to all three, and two who did not", () => {
    const agreed = candidates.filter(
      (name) => rowFor(name).filter((cell) => /^agreed\b(?! in part)/i.test(textOf(cell))).length >= 3,
    );
    expect(agreed.length).toBe(6);
    expect(candidates.filter((name) => !agreed.includes(name)).sort()).toEqual([
      "Crotty",
      "Farhadian Weinstein",
    ]);
    expect(textOf(main)).toMatch(/\b(?:six|6) of (?:the )?(?:eight|8)\b/i);
  });

  it("quotes those two in their own words", () => {
    const quotes = responses
      .filter(
        (row) => ["liz-crotty", "tali-farhadian-weinstein"].includes(row.person_id ?? "") && row.quote !== "",
      )
      .map((row) => squeezed(row.quote ?? ""));
    expect(quotes.length).toBe(3);
    const text = squeezed(textOf(main));
    for (const quote of quotes) expect(text).toContain(quote);
  });

  it("leaves no cell of the comparison blank", () => {
    expect(byTag(comparison(), "td").filter((cell) => textOf(cell) === "")).toEqual([]);
    expect(columnOf("pledge_races", "race_id")).toContain("manhattan-da-2021");
  });
});
