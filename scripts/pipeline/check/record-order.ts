import { TABLE_LIST } from "../../../src/model/tables.ts";
import type { Issue } from "../issue.ts";
import type { CheckedRecord } from "./checked.ts";
import { orderIssues } from "./row-order.ts";
import { IMPORTS_SHEET, LEDGER_SHEET, REDIRECTS_SHEET, WAIVERS_SHEET } from "./sheets-beside.ts";

/** Rows out of order in every file. Asked after the ids are linked: a row with a misspelled id is not also misplaced. */
export function recordOrderIssues(record: CheckedRecord): Issue[] {
  return [
    ...TABLE_LIST.flatMap((table) => orderIssues(table, record.tables[table.name])),
    ...orderIssues(REDIRECTS_SHEET, record.redirects),
    ...orderIssues(WAIVERS_SHEET, record.waivers),
    ...orderIssues(IMPORTS_SHEET, record.imports),
    ...(record.ledger ? orderIssues(LEDGER_SHEET, record.ledger) : []),
  ];
}
