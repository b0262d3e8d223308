import type { Figure } from "../../../src/model/tables/batches.ts";
import type { TableName } from "../../../src/model/table-name.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { cellIssue, soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import type { Rule } from "./rule.ts";

/** A number for a text, mostly another one for another text: a large table is not kept in memory a second time. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/** What a row says, its id aside. */
function saidBy(row: CheckedRow<unknown>, id: string): string {
  return JSON.stringify({ ...(row.values as Readonly<Record<string, unknown>>), [id]: null });
}

/** Tables of which rule/keys tells that a row was copied. */
const TOLD_BY_KEYS = new Set<TableName>(["candidacies", "demands", "responses"]);

/** Whether another rule tells that this row says what an earlier one says: of a figure in use rule/used-figure does. */
function isToldElsewhere(table: TableName, row: CheckedRow<unknown>): boolean {
  return TOLD_BY_KEYS.has(table) || (table === "figures" && row.text("standing") === "used");
}

/** Rows of one table that say the same under two ids. */
function* sameRows(record: CheckedRecord): Generator<Issue> {
  for (const { name, key } of TABLE_LIST) {
    const [id, ...others] = key;
    if (id === undefined || others.length > 0) continue;
    const first = new Map<number, CheckedRow<unknown>>();
    for (const row of record.tables[name].rows) {
      if (row.broken.size > 0 || isToldElsewhere(name, row)) continue;
      const said = saidBy(row, id);
      const hash = hashOf(said);
      const before = first.get(hash);
      if (before === undefined) first.set(hash, row);
      else if (saidBy(before, id) === said)
        yield cellIssue(row, id, {
          code: "rule/doubled-row",
          message: `${row.key} says what ${before.key} says already (line ${before.line})`,
          hint: "take the row out that is newer; if both are meant, say in one of them what is different",
        });
    }
  }
}

/** Figures that are called disputed or superseded, and give the very number that is used. What counts something else may. */
function* idleFigures({ tables }: CheckedRecord): Generator<Issue> {
  const rows = soundRows(
    tables.figures,
    "batch_id",
    "officer_id",
    "measure",
    "qualifier",
    "value",
    "standing",
  );
  const numberIn = ({ values: { batch_id, officer_id, measure, qualifier, value } }: CheckedRow<Figure>) =>
    [batch_id, officer_id ?? "", measure, qualifier, value].join("/");
  const used = new Map(
    rows.filter(({ values }) => values.standing === "used").map((row) => [numberIn(row), row]),
  );
  for (const row of rows) {
    const same = used.get(numberIn(row));
    const { standing, qualifier, value } = row.values;
    if (standing === "used" || standing === "other-scope" || same === undefined) continue;
    yield cellIssue(row, "standing", {
      code: "rule/doubled-row",
      message: `${row.key} is called ${standing}, and ${same.key} (line ${same.line}) is used with the same ${qualifier} ${value}`,
      hint: "sources that give one number stand in one row: add its sources to the other row's source_ids, or correct the value",
    });
  }
}

/** Nothing is said twice: a reader would take one number for two, and one step for two. */
export const doubledRow: Rule = function* (record) {
  yield* sameRows(record);
  yield* idleFigures(record);
};
