import { guiltWordIn } from "../../../src/model/guilt/guilt-word.ts";
import { mayTellGuilt } from "../../../src/model/guilt/may-tell-guilt.ts";
import { officerFinder, type OfficerFinder } from "../../../src/model/officer-names.ts";
import { statementsAbout } from "../../../src/model/statements-about.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { isOfOthers } from "../../../src/model/words-of-others.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Sheet } from "../read/sheet.ts";
import { endOfCase, eventsByCase } from "./officer-case.ts";
import { rowOfficers, type RowOfficers } from "./row-officers.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-columns.ts";

/** The officers of whom no conviction stands, with their family names. */
function unconvicted(record: CheckedRecord): ReadonlyMap<string, string> {
  const { officers, officer_events: events } = record.tables;
  if (!isWhole(events, "officer_id", "case_id", "event", "level", "date")) return new Map();
  const convicted = new Set(
    [...eventsByCase(record).values()]
      .filter((rows) => isConvictedState(endOfCase(rows).state))
      .flatMap((rows) => rows.map((row) => row.values.officer_id)),
  );
  return new Map(
    soundRows(officers, "officer_id", "family_name")
      .filter(({ values }) => !convicted.has(values.officer_id))
      .map(({ values }) => [values.officer_id, values.family_name]),
  );
}

function finder({ tables: { officers, people } }: CheckedRecord): OfficerFinder {
  const known = soundRows(officers, "officer_id", "given_name", "family_name", "also_known_as");
  return officerFinder(
    known.map((row) => row.values),
    soundRows(people, "family_name").map((row) => row.values.family_name),
  );
}

/** Whether this record answers for the words: those of others it quotes, but offenses it tells in its own sentences. */
function isTold({ name, columns }: Sheet, column: string): boolean {
  if (columns[column]?.kind === "address") return false;
  const table = TABLE_LIST.find((candidate) => candidate.name === name);
  return table === undefined || column === "offense" || !isOfOthers(table.name, column);
}

/** A word of guilt in a text, and of whom it is said. */
interface Guilt {
  readonly word: string;
  readonly officer: string;
  readonly index: number;
}

/** The first word of guilt in a text, of an officer of whom no conviction stands. */
function guiltIn(
  text: string,
  { own, tied }: RowOfficers,
  named: OfficerFinder,
  families: ReadonlyMap<string, string>,
): Guilt | null {
  const before = tied.every((id) => families.has(id)) ? tied : [];
  for (const { sentence, officers } of statementsAbout(text, named, before)) {
    const [said, meant] = [officers, own].map((ids) => ids.filter((id) => families.has(id)));
    const whom = [...(said ?? []), ...(meant ?? [])];
    const [officer] = whom;
    if (officer === undefined) continue;
    const word = guiltWordIn(sentence, [...new Set(whom.flatMap((id) => families.get(id) ?? []))]);
    if (word === null) continue;
    const at = Math.max(0, sentence.indexOf(word));
    // In a row about one officer a word that follows the name of another is about the other.
    if (said?.length === 0 && named(sentence.slice(0, at)).length > 0) continue;
    return { word, officer, index: Math.max(0, text.indexOf(sentence)) + at };
  }
  return null;
}

/** Words of guilt are said of an officer only where a conviction stands, or where somebody is quoted. */
export const guilt: Rule = function* (record) {
  const families = unconvicted(record);
  if (families.size === 0) return;
  const named = finder(record);
  const about = rowOfficers(record);
  for (const { row, column, text } of textCells(record, isTold)) {
    if (!mayTellGuilt(text)) continue;
    const found = guiltIn(text, about(row), named, families);
    if (found === null) continue;
    const finding = {
      code: "rule/strong-word",
      message: `${column} says "${found.word}" of ${found.officer}, of whom no conviction stands`,
      hint: "say what the events say: accused, indicted, dismissed, found against; or quote, with quotation marks; where others are meant, name them in a sentence of their own",
    } as const;
    yield cellIssue(row, column, finding, found.index);
  }
};
