import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dice } from "../bench/dataset/dice.ts";

/** One change of a line of a table, as an editor may make it: the line that comes of it, or the same where there is none. */
interface LineEdit {
  readonly table: string;
  readonly edit: (line: string) => string;
}

const otherWord = (line: string): string => line.replace(" of ", " in ");

/** What is changed by chance. It need not make sense; a change that the checks refuse is taken back by who asked for it. */
const EDITS: readonly LineEdit[] = [
  {
    table: "figures",
    edit: (line) =>
      line.replace(
        /,(exactly|at-least|more-than),(\d+),/,
        (_, qualifier: string, value: string) => `,${qualifier},${Number(value) + 1},`,
      ),
  },
  { table: "figures", edit: (line) => line.replace(",exactly,", ",at-least,") },
  { table: "sources", edit: otherWord },
  { table: "batches", edit: otherWord },
  { table: "officer_events", edit: otherWord },
  { table: "responses", edit: otherWord },
  { table: "races", edit: otherWord },
  { table: "open_questions", edit: () => "" },
];

/** A table before it was changed. */
export interface EditedTable {
  readonly file: string;
  readonly before: string;
  /** The line before and after, for the report. */
  readonly line: readonly [before: string, after: string];
}

/**
 * Changes a line of a table in a folder of data by chance, and tells which.
 * @param only the table, where it is to be a certain one
 * @throws Error if nothing is known of how that table may be changed
 */
export function editByChance(data: string, dice: Dice, only?: string): EditedTable {
  const edits = EDITS.filter(({ table }) => only === undefined || table === only);
  if (edits.length === 0) throw new Error(`no change is known for a table ${only ?? ""}`);
  for (;;) {
    const { table, edit } = dice.one(edits);
    const file = join(data, "tables", `${table}.csv`);
    const before = readFileSync(file, "utf8");
    const lines = before.split("\n");
    const at = dice.between(1, lines.length - 2);
    const line = lines[at] ?? "";
    const after = edit(line);
    if (after === line) continue;
    lines.splice(at, 1, ...(after === "" ? [] : [after]));
    writeFileSync(file, lines.join("\n"));
    return { file, before, line: [line, after] };
  }
}
