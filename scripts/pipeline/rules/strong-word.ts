import { sentencesOf } from "../../../src/model/sentences.ts";
import { looseWordIn } from "../../../src/model/strong-words.ts";
import { cellIssue } from "../check/checked.ts";
import type { Sheet } from "../read/sheet.ts";
import type { Rule } from "./rule.ts";
import { isOwnText, textCells } from "./text-columns.ts";

/** Columns of names, which may have any word in them. */
const NAMES = new Set(["name", "short_name", "also_known_as"]);

/** Whether a column states something in this record's own words. */
const isOwnWords = (sheet: Sheet, column: string) => !NAMES.has(column) && isOwnText(sheet, column);

/** No text says more of anybody than that a judgment was set aside, unless somebody is quoted. */
export const strongWord: Rule = function* (record) {
  for (const { row, column, text } of textCells(record, isOwnWords)) {
    for (const sentence of sentencesOf(text)) {
      const word = looseWordIn(sentence);
      if (word === null) continue;
      const index = Math.max(0, text.indexOf(sentence)) + Math.max(0, sentence.indexOf(word));
      const finding = {
        code: "rule/strong-word",
        message: `${column} says "${word}" in its own words`,
        hint: "a judgment that was set aside says less: use the word of the court, quote whose word it is in quotation marks, or name them",
      } as const;
      yield cellIssue(row, column, finding, index);
      break;
    }
  }
};
