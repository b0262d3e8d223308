import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { REDIRECTS_SHEET } from "../check/sheets-beside.ts";
import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** The only dates that may lie ahead: those of elections. */
const MAY_LIE_AHEAD = ["races.primary_on", "races.general_on"];

/** No date lies after the day for which the record speaks. */
export const futureDate: Rule = function* (record) {
  const day = record.edition.as_of;
  const sheets = [
    ...TABLE_LIST.map((sheet) => ({ sheet, rows: record.tables[sheet.name].rows })),
    { sheet: REDIRECTS_SHEET, rows: record.redirects.rows },
  ];
  for (const { sheet: table, rows } of sheets) {
    const dates = Object.entries(table.columns).filter(([name, { kind }]) => {
      return kind === "date" && !MAY_LIE_AHEAD.includes(`${table.name}.${name}`);
    });
    for (const row of rows) {
      for (const [name] of dates) {
        const text = row.text(name) ?? "";
        if (text === "" || row.broken.has(name) || !isCertainlyAfter(text, day)) continue;
        yield cellIssue(row, name, {
          code: "rule/future-date",
          message: `${name} ${text} lies after ${day}, for which the record speaks`,
          hint: "correct the date, or move as_of in edition.json forward",
        });
      }
    }
  }
};
