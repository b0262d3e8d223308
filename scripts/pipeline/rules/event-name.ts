import { OFFICER_EVENTS } from "../../../src/model/vocabulary/officers.ts";
import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** The codes of events, a longer one before one with which it begins. */
const CODES = Object.keys(OFFICER_EVENTS).sort((a, b) => b.length - a.length);

/** The event after which a row was named; `null` where its id holds no code. */
function namedAfter(id: string, officer: string): string | null {
  const name = `-${id.startsWith(`${officer}-`) ? id.slice(officer.length + 1) : id}-`;
  return CODES.find((code) => name.includes(`-${code}-`)) ?? null;
}

/** An event is what its id calls it: one code put in the place of another could make a convict of somebody. */
export const eventName: Rule = function* (record) {
  for (const row of soundRows(record.tables.officer_events, "event_id", "officer_id", "event")) {
    const { event_id: id, officer_id: officer, event } = row.values;
    const named = namedAfter(id, officer);
    if (named === null || named === event) continue;
    yield cellIssue(row, "event", {
      code: "rule/event-name",
      message: `${id} is named after ${named}, and its event is ${event}`,
      hint: `if the event was not meant to change, write ${named} again; if the sources say ${event}, read the status on the page and accept this in waivers.csv, with the reason: the id of a published row stays`,
    });
  }
};
