import type { Row } from "../../../src/model/records.ts";
import type { OfficerEvent } from "../../../src/model/vocabulary/officers.ts";
import type { Dice } from "./dice.ts";
import { inventedText } from "./invented-words.ts";
import { dayOf, daysAfter, idOf, NO_SUCH_PERSON, type Invention } from "./invention.ts";
import { officerName } from "./officer-name.ts";

type Event = Row<"officer_events">;

const RANKS = ["Police officer", "Detective", "Sergeant", "Patrolman"];
const UNITS = ["Narcotics unit", "Street crimes unit", "Special patrol platoon"];
const OFFENSES = [
  "perjury (two counts)",
  "official misconduct",
  "bribe receiving",
  "conspiracy against rights",
];
const SENTENCES = ["37 months in prison", "five years' probation", "12 years in prison"];
const COURTS = ["Invented District Court", "Invented County Supreme Court"];

/** The courses of cases, each as often as among the officers of the record. */
const COURSES: readonly (readonly [course: readonly OfficerEvent[], weight: number])[] = [
  [["indicted", "pleaded-guilty", "sentenced"], 16],
  [["charged", "pleaded-guilty", "sentenced"], 9],
  [["indicted", "suspended", "pleaded-guilty", "resigned", "sentenced"], 6],
  [["suspended", "indicted", "convicted-at-trial", "sentenced", "conviction-affirmed"], 6],
  [["charged", "convicted-at-trial", "sentenced", "fired"], 4],
  [["pleaded-guilty", "sentenced"], 5],
  [["pleaded-no-contest", "sentenced"], 2],
  [["indicted", "charges-dismissed", "department-finding", "fired"], 2],
];

/** The most days between two events of an officer, and from the first to the last: none may lie ahead. */
const LONGEST_PAUSE = 300;
const DAYS_OF_CASES = 2_500;

const EMPLOYMENT: readonly OfficerEvent[] = ["suspended", "resigned", "fired"];

/** Invented officers, each with a basis under the inclusion rule that the officer's events bear out. */
export function* officers(invention: Invention): Generator<Row<"officers">> {
  for (let index = 0; index < invention.sizes.officers; index += 1) {
    const dice = invention.dice("officers", index);
    const county = invention.countyOf("officers", index);
    const { given, family } = officerName(invention, index);
    yield {
      officer_id: idOf("officer", index),
      given_name: given,
      middle_name: dice.happens(0.3) ? "X." : null,
      family_name: family,
      suffix: null,
      also_known_as: [],
      agency_id: idOf("agency", invention.nearCounty("agencies", county)),
      rank: dice.one(RANKS),
      unit: dice.happens(0.6) ? dice.one(UNITS) : null,
      inclusion_basis: courseOf(invention, index).includes("department-finding")
        ? "department-finding"
        : "convicted",
      identity_note: NO_SUCH_PERSON,
      previous_ids: [],
      source_ids: invention.sourceIds(county, dice, 4),
    };
  }
}

function courseOf(invention: Invention, officer: number): readonly OfficerEvent[] {
  return invention.dice("courses", officer).weighted(COURSES);
}

/** The events of every invented officer, in the order of the file. */
export function* officerEvents(invention: Invention): Generator<Event> {
  for (let index = 0; index < invention.sizes.officers; index += 1) yield* eventsOf(invention, index);
}

function eventsOf(invention: Invention, officer: number): readonly Event[] {
  const dice = invention.dice("officer_events", officer);
  const county = invention.countyOf("officers", officer);
  const federal = dice.happens(0.5);
  let day = dayOf(dice, 2008, 2018);
  const course = courseOf(invention, officer);
  const second = dice.happens(0.1) ? (COURSES[0]?.[0] ?? []) : [];
  const told = [
    ...course.map((event) => ({ event, ofCase: "a" })),
    ...second.map((event) => ({ event, ofCase: "b" })),
  ];
  const fewest = invention.fewestEvents(officer);
  for (let further = 1; told.length < fewest; further += 1)
    for (const event of dice.weighted(COURSES).slice(0, fewest - told.length))
      told.push({ event, ofCase: `further-${further}` });
  const longest = Math.min(LONGEST_PAUSE, Math.floor(DAYS_OF_CASES / told.length));
  return told.map(({ event, ofCase }, at): Event => {
    day = daysAfter(day, dice.between(Math.min(20, longest), longest));
    return {
      ...caseWords(event, dice, federal),
      event_id: `${idOf("officer", officer)}-${at}`,
      officer_id: idOf("officer", officer),
      case_id: isOfCase(event) ? `${idOf("officer", officer)}-${ofCase}` : null,
      date: day,
      date_as_reported: dice.happens(0.1) ? "as the account words it" : null,
      event,
      county_id: idOf("county", county),
      detail: inventedText(dice, dice.between(0, 3)),
      source_ids: invention.sourceIds(county, dice),
    };
  });
}

function isOfCase(event: OfficerEvent): boolean {
  return !EMPLOYMENT.includes(event) && event !== "department-finding";
}

function caseWords(
  event: OfficerEvent,
  dice: Dice,
  federal: boolean,
): Pick<Event, "offense" | "level" | "jurisdiction" | "court" | "sentence"> {
  if (!isOfCase(event))
    return { offense: null, level: null, jurisdiction: "department", court: null, sentence: null };
  return {
    offense: dice.one(OFFENSES),
    level: dice.happens(0.2) ? "felony" : null,
    jurisdiction: federal ? "federal" : "state",
    court: federal ? (COURTS[0] ?? null) : (COURTS[1] ?? null),
    sentence: event === "sentenced" ? dice.one(SENTENCES) : null,
  };
}
