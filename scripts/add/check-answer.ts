import type { Column } from "../../src/model/column.ts";
import type { Edition } from "../../src/model/dataset.ts";
import type { TableName } from "../../src/model/table-name.ts";
import { TABLE_NAMES } from "../../src/model/table-name.ts";
import { checkSheet } from "../pipeline/check/check-sheet.ts";
import type { CheckedRecord, CheckedTable } from "../pipeline/check/checked.ts";
import { cellValue } from "../pipeline/check/cell-value.ts";
import type { Finding } from "../pipeline/issue.ts";
import { readSheet } from "../pipeline/read/read-sheet.ts";
import type { Sheet } from "../pipeline/read/sheet.ts";
import { futureDate } from "../pipeline/rules/future-date.ts";
import { plainText } from "../pipeline/rules/plain-text.ts";
import { privacy } from "../pipeline/rules/privacy.ts";
import { quoteLength } from "../pipeline/rules/quote-length.ts";
import { tableText } from "../tables/table-text.ts";

/** The rules that look at one cell alone. */
const CELL_RULES = [plainText, privacy, quoteLength, futureDate];

/** A record with nothing in it but one table. */
function recordWith(table: TableName, checked: CheckedTable, edition: Edition): CheckedRecord {
  const empty = (name: string): CheckedTable => ({ name, file: name, rows: [], complete: true });
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, name === table ? checked : empty(name)]),
  );
  return {
    edition,
    tables,
    redirects: empty("redirects"),
    waivers: empty("waivers"),
    imports: empty("imports"),
    ledger: null,
  } as unknown as CheckedRecord;
}

/**
 * What is wrong with the text of one cell by itself, in the words of the issue report; `null` where nothing is. Whether
 * its ids exist, and what the rules of the whole record say, is asked elsewhere.
 */
export function answerFinding(
  table: TableName,
  name: string,
  column: Column,
  text: string,
  edition: Edition,
): Pick<Finding, "message" | "hint"> | null {
  if (text === "") {
    const read = cellValue(name, column, text);
    return "finding" in read ? read.finding : null;
  }
  const sheet: Sheet = {
    name: table,
    key: [name],
    order: [name],
    optional: true,
    columns: { [name]: column },
  };
  const bytes = new TextEncoder().encode(tableText([[name], [text]]));
  const { raw, issues: reading } = readSheet(sheet, { label: `${table}.csv`, bytes });
  const { table: checked, issues: checking } = checkSheet(raw);
  const [first] = [...reading, ...checking];
  if (first) return first;
  const record = recordWith(table, checked, edition);
  for (const rule of CELL_RULES) {
    for (const issue of rule(record)) return issue;
  }
  return null;
}
