import { QUOTE_MAX_WORDS } from "../../../src/model/column.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** Quotations are short enough to be quotations. */
export const quoteLength: Rule = function* (record) {
  for (const table of TABLE_LIST) {
    const quotes = Object.entries(table.columns).filter(([, { kind }]) => kind === "quote");
    for (const row of record.tables[table.name].rows) {
      for (const [name] of quotes) {
        const words = (row.text(name) ?? "")
          .split(/[\s\u2013\u2014]+/u)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (row.broken.has(name) || words <= QUOTE_MAX_WORDS) continue;
        yield cellIssue(row, name, {
          code: "rule/quote-length",
          message: `${name} has ${words} words; ${QUOTE_MAX_WORDS} are allowed`,
          hint: "quote the decisive words only and put the rest in your own",
        });
      }
    }
  }
};
