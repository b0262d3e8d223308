import { guiltWordIn } from "../../../src/model/guilt/guilt-word.ts";
import { mayTellGuilt } from "../../../src/model/guilt/may-tell-guilt.ts";
import { officerFinder, type OfficerFinder } from "../../../src/model/officer-names.ts";
import { statementsAbout } from "../../../src/model/statements-about.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, isWhole, soundRows, type CheckedRecord } from "../check/checked.ts";
import type { Sheet } from "../read/sheet.ts";
import { endOfCase, eventsByCase } from "./officer-case.ts";
import { rowOfficers, type RowOfficers } from "./row-officers.ts";
import type { Rule } from "./rule.ts";
import { isOwnText, textCells } from "./text-columns.ts";

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
const isTold = (sheet: Sheet, column: string) => column === "offense" || isOwnText(sheet, column);

/** What may mean the officer of the row, though another one is named. */
const MAY_MEAN_OWN =
  /(?<!\p{L})(?:he|she|him|they|both|the (?:former )?(?:officer|detective|sergeant|deputy)(?! who)|él|ella|ell[oa]s|amb[oa]s|(?:el|la) (?:ex ?)?(?:agente|detective|sargento))(?!\p{L})|^\P{L}*(?:al igual que|along with|alongside|con|junto (?:a|con)|like|lo mismo que|together with|unlike|with)(?!\p{L})/iu;

/** A possessive that begins the words of guilt. */
const POSSESSIVE = /^(?:his|her|su) /i;

/** The name that comes next, as the object of a verb: “convicted Detective Alderfield”, not “convicted with Alderfield”. */
const OBJECT =
  /^(?: (?:a|al|the|former|officer|detective|sergeant|deputy))*(?: \p{Lu}[\p{L}.-]*){1,3}(?!['’]s|\p{L}| (?:and|y) )/u;

/**
 * Whether a sentence in the row of one officer says the word of guilt of another: it names them, as who pleaded guilty or
 * whom a court convicted, and nothing in it may mean the officer of the row.
 */
function isOfAnother(sentence: string, word: string, at: number, named: OfficerFinder): boolean {
  if (MAY_MEAN_OWN.test(sentence) || POSSESSIVE.test(word)) return false;
  const [object = ""] = OBJECT.exec(sentence.slice(at + word.length)) ?? [];
  return named(sentence.slice(0, at)).length > 0 || named(object).length > 0;
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
  const isUnconvicted = (id: string) => families.has(id);
  const before = tied.every(isUnconvicted) ? tied : [];
  for (const { sentence, officers } of statementsAbout(text, named, before)) {
    const said = officers.filter(isUnconvicted);
    const whom = [...said, ...own.filter(isUnconvicted)];
    const [officer] = whom;
    if (officer === undefined) continue;
    const word = guiltWordIn(sentence, [...new Set(whom.flatMap((id) => families.get(id) ?? []))]);
    if (word === null) continue;
    const at = Math.max(0, sentence.indexOf(word));
    if (said.length === 0 && isOfAnother(sentence, word, at, named)) continue;
    return { word, officer, index: Math.max(0, text.indexOf(sentence)) + at };
  }
  return null;
}

/** A defendant must never be named, so others are told apart by what they are. */
const HINT =
  'say what the events say: accused, indicted, dismissed, found against; or quote, with quotation marks; where others are meant, make them the subject: "other officers were convicted", "people convicted in these cases", "the conviction of one man"; never name a defendant';

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
      hint: HINT,
    } as const;
    yield cellIssue(row, column, finding, found.index);
  }
};
