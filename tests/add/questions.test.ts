import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AskedAddition } from "../../scripts/add/ask-addition.ts";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { readSourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { BASE } from "../pipeline/source-in-memory.ts";
import { issuesOf } from "../pipeline/issues-of.ts";
import { KEYS, TypedTerminal } from "./terminal.ts";

let data = "";
let terminal = new TypedTerminal();
beforeEach(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), "add-")), "data");
  cpSync(BASE, data, { recursive: true });
  terminal = new TypedTerminal();
});
afterEach(() => {
  rmSync(path.dirname(data), { recursive: true });
});

const { enter, down, interrupt } = KEYS;
const lines = (name: string) => readFileSync(path.join(data, "tables", `${name}.csv`), "utf8").split("\n");
const begin = () => new AskedAddition(readSourceFolder(data), data, derive, terminal);
const errors = () => issuesOf(readSourceFolder(data)).filter(({ severity }) => severity === "error");

async function answerFigure(batch: string, value: string): Promise<void> {
  await terminal.answer("batch_id: The batch.", batch, enter);
  await terminal.answer("officer_id (may be empty)", enter);
  await terminal.answer("measure: What is counted.", down, enter);
  await terminal.answer("qualifier: How exact the number is.", enter);
  await terminal.answer("value: The number.", value, enter);
}

describe("npm run add, asked", { timeout: 60_000 }, () => {
  test("asks for an officer, an event and a tie in the schema's words, and writes them in their places", async () => {
    const addition = begin();
    const ended = addition.run("officer");
    await terminal.answer("given_name: Given name.", "Fakename", enter);
    await terminal.answer("middle_name (may be empty)", enter);
    await terminal.answer("family_name: Family name.", "Nobody", enter);
    for (const name of ["suffix", "also_known_as"]) await terminal.answer(`${name} (may be empty)`, enter);
    await terminal.answer("agency_id: The agency", "testford", enter);
    for (const name of ["rank", "unit"]) await terminal.answer(`${name} (may be empty)`, enter);
    await terminal.answer("inclusion_basis: The part of the inclusion rule", enter);
    await terminal.answer("identity_note (may be empty)", enter);
    await terminal.answer("source_ids: Where this is said.", "court", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("officer_id: The officer. (fakename-nobody)", enter);

    await terminal.answer("Add an event?", enter);
    await terminal.answer("case_id (may be empty)", "fakename-nobody-north", enter);
    await terminal.answer("date (may be empty)", "2019-03", enter);
    await terminal.answer("date_as_reported", enter);
    await terminal.answer("event: What happened.", down, down, down, down, enter);
    await terminal.answer("offense (may be empty)", "perjury", enter);
    await terminal.answer("level (may be empty)", down, enter);
    await terminal.answer("jurisdiction (may be empty)", down, down, enter);
    await terminal.answer("court (may be empty)", enter);
    await terminal.answer("county_id (may be empty)", "north", enter);
    for (const name of ["sentence", "detail"]) await terminal.answer(`${name} (may be empty)`, enter);
    await terminal.answer("source_ids: Where this is said.", "court", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("event_id: The event. (fakename-nobody-2019-03-pleaded-guilty)", enter);
    await terminal.answer("Add an event?", "n", enter);

    await terminal.answer("Add a tie?", enter);
    await terminal.answer("batch_id: The batch.", "forty", enter);
    await terminal.answer("role: Why the officer stands in the batch.", enter);
    await terminal.answer("source_ids: Where this is said.", "statement", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("Add a tie?", "n", enter);
    await terminal.answer("Write 3 rows?", enter);

    expect(await ended).toBe(0);
    expect(lines("officers")[1]).toBe(
      "fakename-nobody,Fakename,,Nobody,,,testford-pd,,,convicted,,,court-2019-alderfield",
    );
    expect(lines("officer_events")[1]).toBe(
      "fakename-nobody-2019-03-pleaded-guilty,fakename-nobody,fakename-nobody-north,2019-03,,pleaded-guilty,perjury,felony,state,,north-zz,,,court-2019-alderfield",
    );
    expect(lines("batch_officers")).toContain(
      "south-2022,fakename-nobody,essential-witness,office-2022-release",
    );
    expect(errors()).toEqual([]);
  });

  test("refuses an answer at once, in the words of the report, and asks on", async () => {
    const addition = begin();
    const ended = addition.run("figure");
    await answerFigure("south-2022", "forty");
    await terminal.answer(
      'value "forty" is not a whole number; digits only',
      ...Array<string>(5).fill("\u007F"),
      "41",
      enter,
    );
    await terminal.answer("as_of (may be empty)", "2030", enter);
    await terminal.answer(
      "as_of 2030 lies after 2024-06-30",
      ...Array<string>(4).fill("\u007F"),
      "2022",
      enter,
    );
    await terminal.answer("standing: Whether this site uses", enter);
    await terminal.answer("note (may be empty)", "call 555-123-4567", enter);
    await terminal.answer("note has a telephone number (555-123-4567)", "\u0015", "Counted twice.", enter);
    await terminal.answer("source_ids", "office", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("figure_id: The figure. (south-2022-people-41)", enter);
    await terminal.answer("Write 1 row?", enter);
    expect(await ended).toBe(0);
    expect(lines("figures")).toContain(
      "south-2022-people-41,south-2022,,people,exactly,41,2022,used,Counted twice.,office-2022-release",
    );
  });

  test("shows what the whole record says against the row, lets one answer be changed, and then writes", async () => {
    const before = lines("figures");
    const addition = begin();
    const ended = addition.run("figure");
    await terminal.answer("batch_id: The batch.", "south-2022", enter);
    await terminal.answer("officer_id (may be empty)", enter);
    await terminal.answer("measure: What is counted.", enter);
    await terminal.answer("qualifier: How exact", enter);
    await terminal.answer("value: The number.", "44", enter);
    await terminal.answer("as_of (may be empty)", enter);
    await terminal.answer("standing: Whether this site uses", enter);
    await terminal.answer("note (may be empty)", enter);
    await terminal.answer("source_ids", "office", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("figure_id: The figure.", enter);
    await terminal.answer("Which answer do you want to change?", ...Array<string>(7).fill(down), enter);
    expect(terminal.shown).toContain("rule/used-figure");
    expect(lines("figures")).toEqual(before);
    await terminal.answer("standing: Whether this site uses", down, enter);
    await terminal.answer("Write 1 row?", enter);
    expect(await ended).toBe(0);
    expect(lines("figures")).toContain(
      "south-2022-convictions-44,south-2022,,convictions,exactly,44,,disputed,,office-2022-release",
    );
  });

  test("lets an answer be emptied, and an id be taken out of a list", async () => {
    const addition = begin();
    const ended = addition.run("figure");
    await terminal.answer("batch_id: The batch.", "south-2022", enter);
    await terminal.answer("officer_id (may be empty)", enter);
    await terminal.answer("measure: What is counted.", enter);
    await terminal.answer("qualifier: How exact", enter);
    await terminal.answer("value: The number.", "44", enter);
    await terminal.answer("as_of (may be empty)", enter);
    await terminal.answer("standing: Whether this site uses", enter);
    await terminal.answer("note (may be empty)", "A slip.", enter);
    await terminal.answer("source_ids", "office", enter);
    await terminal.answer("(no more)", "gazette-2021", enter);
    await terminal.answer("gazette-2021-batch", enter);
    await terminal.answer("figure_id: The figure.", enter);
    await terminal.answer("Which answer do you want to change?", ...Array<string>(8).fill(down), enter);
    await terminal.answer("press Backspace once more", "\u0015", "\u007F", enter);
    await terminal.answer("Which answer do you want to change?", ...Array<string>(9).fill(down), enter);
    await terminal.answer("choose one again to take it out", "gazette-2021", enter);
    await terminal.answer("(no more)", enter);
    await terminal.answer("Which answer do you want to change?", ...Array<string>(7).fill(down), enter);
    await terminal.answer("standing: Whether this site uses", down, enter);
    await terminal.answer("Write 1 row?", enter);
    expect(await ended).toBe(0);
    expect(lines("figures")).toContain(
      "south-2022-convictions-44,south-2022,,convictions,exactly,44,,disputed,,office-2022-release",
    );
  });

  test("an interruption loses no answer: they stand in a call that asks nothing", async () => {
    const addition = begin();
    const ended = addition.run("figure");
    const failed = expect(ended).rejects.toThrow("SIGINT");
    await answerFigure("south-2022", "41");
    await terminal.answer("as_of (may be empty)", interrupt);
    await failed;
    expect(addition.call).toBe(
      `npm run add -- figure --batch_id south-2022 --measure people --qualifier exactly --value 41 --data ${data}`,
    );
  });
});
