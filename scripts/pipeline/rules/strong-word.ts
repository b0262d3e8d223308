import { TABLE_LIST } from "../../../src/model/tables.ts";
import { officerFinder } from "../../../src/model/officer-names.ts";
import { guiltWordIn, looseWordIn, sentencesOf } from "../../../src/model/strong-words.ts";
import { isOfOthers } from "../../../src/model/words-of-others.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Sheet } from "../read/sheet.ts";
import { endOfCase, eventsByCase } from "./officer-case.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-columns.ts";

/** Columns of names, which state nothing. */
const NAMES = new Set(["name", "short_name", "also_known_as"]);

/** The officers of whom no conviction stands. */
function unconvicted(record: CheckedRecord): ReadonlySet<string> {
  const { officers, officer_events: events } = record.tables;
  const convicted = new Set(
    [...eventsByCase(record).values()]
      .filter((rows) => isConvictedState(endOfCase(rows).state))
      .flatMap((rows) => rows.map((row) => row.values.officer_id)),
  );
  if (!isWhole(events, "officer_id", "case_id", "event", "level", "date")) return new Set();
  return new Set(
    soundRows(officers, "officer_id")
      .map((row) => row.values.officer_id)
      .filter((id) => !convicted.has(id)),
  );
}

/** Whether a column states something in this record's own words. */
function isOwnWords(sheet: Sheet, column: string): boolean {
  if (NAMES.has(column) || sheet.columns[column]?.kind === "address") return false;
  const table = TABLE_LIST.find(({ name }) => name === sheet.name);
  return table === undefined || !isOfOthers(table.name, column);
}

/** Strong words stand only where a status carries them, or where somebody is quoted. */
export const strongWord: Rule = function* (record) {
  const { officers, people } = record.tables;
  const others = soundRows(people, "family_name").map((row) => row.values.family_name);
  const known = soundRows(officers, "officer_id", "given_name", "family_name", "also_known_as");
  const named = officerFinder(
    known.map((row) => row.values),
    others,
  );
  const notConvicted = unconvicted(record);
  for (const { row, column, text } of textCells(record, isOwnWords)) {
    const own = row.text("officer_id");
    for (const sentence of sentencesOf(text)) {
      const [guiltWord, looseWord] = [guiltWordIn(sentence), looseWordIn(sentence)];
      if (guiltWord === null && looseWord === null) continue;
      const calls = named(sentence);
      const about = calls.length > 0 || own === undefined ? calls : [own];
      const whom = about.find((id) => notConvicted.has(id));
      const guilt = whom === undefined ? null : guiltWord;
      const word = guilt ?? looseWord;
      if (word === null) continue;
      const index = Math.max(0, text.indexOf(sentence)) + Math.max(0, sentence.indexOf(word));
      yield cellIssue(row, column, finding(column, word, guilt === null ? null : (whom ?? null)), index);
      break;
    }
  }
};

function finding(column: string, word: string, whom: string | null) {
  return {
    code: "rule/strong-word",
    message:
      whom === null
        ? `${column} says "${word}" in its own words`
        : `${column} says "${word}" of ${whom}, of whom no conviction stands`,
    hint:
      whom === null
        ? "a judgment that was set aside says less: use the word of the court, quote whose word it is in quotation marks, or name them"
        : "say what the events say: accused, indicted, dismissed, found against; or quote, with quotation marks",
  } as const;
}
