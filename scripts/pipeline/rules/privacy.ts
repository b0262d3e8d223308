import { privateDataIn } from "../../../src/model/private-data.ts";
import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-columns.ts";

/** Texts carry nothing by which a person whose conviction was undone, a witness or a complainant can be found. */
export const privacy: Rule = function* (record) {
  for (const { row, column, text } of textCells(record)) {
    const data = privateDataIn(text);
    if (data === null) continue;
    yield cellIssue(
      row,
      column,
      {
        code: "rule/privacy",
        message: `${column} has ${data.what} (${data.found})`,
        hint: "it leads to people whose cases are sealed: say it without, and leave out what cannot be said without",
      },
      data.index,
    );
  }
};
