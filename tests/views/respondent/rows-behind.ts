import type { Records } from "../../../src/model/records.ts";
import type { Response } from "../../../src/model/tables/pledges.ts";
import type { Outcome } from "../../../src/model/tables/races.ts";
import { EFFECTS, type Effect, type Position } from "../../../src/model/vocabulary/pledges.ts";

/** What a sentence about a person says, and the ids of the rows that say it; `null` where no row does. */
export type RowsBehind = readonly string[] | null;

/** The words that stand for each position, written here again: a change of words must be made twice. */
const CLAUSES: readonly (readonly [Position | null, RegExp])[] = [
  ["agreed", /^agreed to (.+)$/],
  ["agreed", /^accepted what was asked about in (.+)$/],
  ["partly", /^agreed in part to (.+)$/],
  ["partly", /^accepted in part what was asked about in (.+)$/],
  ["own-alternative", /^did not agree to (.+) and proposed something else$/],
  ["no-answer", /^was asked and took no position on (.+)$/],
  ["unclear", /^the position on (.+) is unclear$/],
  [null, /^no answer to (.+) was found(?:, and whether this person was asked is not known)?$/],
  [null, /^(.+) was put to another office only$/],
];

/** Numbers as sentences write them: small ones in words. */
const NUMBERS = [
  ..."no one two three four five six seven eight nine ten eleven twelve".split(" "),
  ...Array.from({ length: 88 }, (_, index) => String(13 + index)),
];

/** The asks of a pledge that words such as `demands 1 and 3` mean. */
function asksMeant(records: Records, pledgeId: string, words: string): readonly string[] {
  const demands = [...records.where("demands", "pledge_id", pledgeId)].sort(
    (a, b) => a.position - b.position,
  );
  const places = words.match(/\d+/g)?.map(Number) ?? demands.map((_, index) => index + 1);
  return places.map((place) => demands[place - 1]!.demand_id);
}

/** The rows behind one clause on what a person answered: a response with this position to each ask, or none at all. */
function rowsOfClause(records: Records, pledgeId: string, personId: string, clause: string): RowsBehind {
  for (const [position, pattern] of CLAUSES) {
    const asks = pattern.exec(clause)?.[1];
    if (asks === undefined) continue;
    const found = asksMeant(records, pledgeId, asks).map((demandId) =>
      records
        .where("responses", "demand_id", demandId)
        .find((response: Response) => response.person_id === personId),
    );
    if (position === null) return found.every((row) => row === undefined) ? [] : null;
    return found.every((row) => row?.position === position) ? found.map((row) => row!.response_id) : null;
  }
  return null;
}

/** The rows behind the sentence on what a person answered; every clause of it must have its own. */
export function rowsOfAnswer(
  records: Records,
  pledgeId: string,
  personId: string,
  sentence: string,
): RowsBehind {
  const { name } = records.get("people", personId);
  if (!sentence.startsWith(name)) return null;
  const clauses = sentence
    .slice(name.length)
    .replace(/^:? /, "")
    .replace(/\.$/, "")
    .split(/; | and (?=agreed|accepted|was asked)/);
  const rows = clauses.map((clause) => rowsOfClause(records, pledgeId, personId, clause));
  return rows.includes(null) ? null : rows.flatMap((row) => row ?? []);
}

/** The outcomes of a person on a demand. */
function outcomesOn(records: Records, personId: string, demandId: string): readonly Outcome[] {
  return records
    .all("outcomes")
    .filter(({ person_id, demand_id }) => person_id === personId && demand_id === demandId);
}

/** The rows behind `Demand 2 (…): …`: as many outcomes as it counts, with the marks that it counts. */
export function rowsOfRecord(
  records: Records,
  pledgeId: string,
  personId: string,
  sentence: string,
): RowsBehind {
  const [, head, text, said] = /^(?:Demand|Question) (\d+) \((.+)\): (.+)\.$/.exec(sentence) ?? [];
  if (head === undefined || text === undefined || said === undefined) return null;
  const [demandId] = asksMeant(records, pledgeId, head);
  const outcomes = outcomesOn(records, personId, demandId!);
  if (records.get("demands", demandId!).demand !== text) return null;
  if (/^nothing found as of|^not looked for$/.test(said)) return outcomes.length === 0 ? [] : null;
  const [, count, marks] = /(?:^|; )(\w+) events? recorded, (.+)$/.exec(said) ?? [];
  if (NUMBERS.indexOf(count ?? "") !== outcomes.length || marks === undefined) return null;
  for (const effect of Object.keys(EFFECTS) as Effect[]) {
    const having = outcomes.filter((outcome) => outcome.effect === effect).length;
    const mark = `marked “${EFFECTS[effect].label.toLowerCase()}”`;
    if (marks.includes(mark) !== having > 0) return null;
    if (having > 0 && having < outcomes.length && !marks.includes(`${NUMBERS[having]} ${mark}`)) return null;
  }
  const batches = new Set(outcomes.flatMap(({ batch_id }) => batch_id ?? []));
  const told = [...said.matchAll(/(\w+) batch(?:es)?, /g)].map(([, number]) => NUMBERS.indexOf(number!));
  return told.reduce((sum, number) => sum + number, 0) === batches.size
    ? outcomes.map(({ outcome_id }) => outcome_id)
    : null;
}

/** The rows behind `In office: …`: a term of the person in the office. */
export function rowsOfTerm(records: Records, personId: string, sentence: string): RowsBehind {
  const terms = records.where("terms", "person_id", personId);
  if (sentence === "No term in a prosecutor’s office is recorded.") return terms.length === 0 ? [] : null;
  const years = sentence.match(/\b\d{4}\b/g) ?? [];
  const found = terms.filter(
    ({ started_on, ended_on }) =>
      String([started_on, ended_on].flatMap((date) => date?.slice(0, 4) ?? [])) === String(years),
  );
  return sentence.startsWith("In office: ") && found.length > 0 ? found.map(({ term_id }) => term_id) : null;
}

/** The rows behind one line below a demand or commitment: an outcome, what would count as evidence, or silence. */
export function rowsOfEvent(records: Records, personId: string, line: string): RowsBehind {
  if (/^Nothing found as of|^Not looked for\.$/.test(line)) return [];
  if (line.startsWith("What would count as evidence: ")) {
    const demands = records
      .all("demands")
      .filter(({ what_would_count: words }) => line.endsWith(`: ${words ?? "?"}`));
    return demands.length > 0 ? demands.map(({ demand_id }) => demand_id) : null;
  }
  const found = records.where("outcomes", "person_id", personId).filter(({ effect, event, date }) => {
    const mark = EFFECTS[effect].label;
    return (
      line.startsWith(`${mark} `) &&
      line.includes(`: ${event}`) &&
      line.includes(`Why “${mark.toLowerCase()}”: `) &&
      (date === null || line.includes(date.slice(0, 4)))
    );
  });
  return found.length === 1 ? found.map(({ outcome_id }) => outcome_id) : null;
}
