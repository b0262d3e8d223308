import type { OfficerEventRow } from "./tables/officers.ts";
import { ACCUSATIONS, CONVICTIONS } from "./vocabulary/case-events.ts";
import type { CaseState, OfficerEvent } from "./vocabulary/officers.ts";
import { cameAfter, compareEvents } from "./event-order.ts";

/** How a criminal case ended. */
export interface CaseEnd {
  readonly state: CaseState;
  /** The event that gives date, level, jurisdiction and offense; `null` where the rows show no event to take them from. */
  readonly event: OfficerEventRow | null;
}

const CONVICTED: Partial<Record<OfficerEvent, CaseState>> = {
  "pleaded-guilty": "convicted-by-plea",
  "pleaded-no-contest": "convicted-no-contest",
  "convicted-at-trial": "convicted-at-trial",
  convicted: "convicted",
};
const UNDONE: Partial<Record<OfficerEvent, CaseState>> = {
  "conviction-reversed": "reversed",
  "verdict-set-aside": "set-aside",
};
const CLEARED: Partial<Record<OfficerEvent, CaseState>> = {
  "charges-dismissed": "dismissed",
  acquitted: "acquitted",
};
const UPHOLDINGS: readonly OfficerEvent[] = ["conviction-affirmed", "conviction-reinstated"];

/** Whether an event is a plea or a verdict against the officer. */
export function isConviction({ event }: OfficerEventRow): boolean {
  return CONVICTIONS.includes(event);
}

/** Whether an event accuses the officer of a crime. */
export function isAccusation({ event }: OfficerEventRow): boolean {
  return ACCUSATIONS.includes(event);
}

/** The last event that counts and has one of the states, with that state. */
function lastOf(
  events: readonly OfficerEventRow[],
  states: Partial<Record<OfficerEvent, CaseState>>,
  counts: (event: OfficerEventRow) => boolean,
): CaseEnd | null {
  for (const event of events.toReversed()) {
    const state = states[event.event];
    if (state !== undefined && counts(event)) return { state, event };
  }
  return null;
}

/**
 * The plea or verdict that a later event of the case undid: the last that certainly came before it, else the last that
 * may have; `null` where the rows show none. A plea after a reversal is not the one that was reversed.
 */
export function undoneConviction(
  rows: readonly OfficerEventRow[],
  undoing: OfficerEventRow,
): OfficerEventRow | null {
  const convictions = rows.filter(isConviction).sort(compareEvents);
  return (
    convictions.findLast((earlier) => cameAfter(undoing, earlier)) ??
    convictions.findLast((other) => !cameAfter(other, undoing)) ??
    null
  );
}

/** The last plea or verdict with its state. A violation is not a crime, and nobody is convicted of one. */
function lastConviction(events: readonly OfficerEventRow[]): CaseEnd | null {
  const last = lastOf(events, CONVICTED, () => true);
  return last?.event?.level === "violation" ? { ...last, state: "violation" } : last;
}

/**
 * How a case ended, from its events alone, whatever their order. Doubt is resolved for the officer: a reversal, a
 * set-aside or a dismissal after the verdict counts unless the conviction was certainly upheld later.
 * @param rows the criminal events of one case
 */
export function endOf(rows: readonly OfficerEventRow[]): CaseEnd {
  const events = [...rows].sort(compareEvents);
  const convictions = events.filter(isConviction);
  const upholdings = events.filter(({ event }) => UPHOLDINGS.includes(event));
  const stillCounts = (event: OfficerEventRow) =>
    !upholdings.some((upholding) => cameAfter(upholding, event));
  const afterVerdict = (event: OfficerEventRow) => convictions.every((earlier) => cameAfter(event, earlier));

  const undone = lastOf(events, UNDONE, stillCounts);
  if (undone) return undone;
  if (convictions.length > 0) {
    const cleared = lastOf(events, CLEARED, (event) => stillCounts(event) && afterVerdict(event));
    const ended = cleared ?? lastConviction(events);
    if (ended) return ended;
  }
  const cleared =
    lastOf(events, CLEARED, ({ event }) => event === "acquitted") ?? lastOf(events, CLEARED, () => true);
  if (cleared) return cleared;

  const accusations = events.filter(isAccusation);
  const event = accusations.findLast(({ offense }) => offense !== null) ?? accusations.at(-1) ?? null;
  return { state: "charged", event };
}
