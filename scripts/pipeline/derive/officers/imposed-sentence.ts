import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../src/model/vocabulary/officers.ts";
import type { CaseEnd } from "../../../../src/model/case-end.ts";
import { cameAfter, compareEvents } from "../../../../src/model/event-order.ts";

/** The sentence of a case whose conviction stands, and what became of it. */
export interface ImposedSentence {
  /** The last sentenced event; `null` where no sentencing was found. */
  readonly sentenced: OfficerEventRow | null;
  /** A term announced with the plea or verdict, where no sentencing was found. */
  readonly announced: string | null;
  /** Reductions, orders for a new sentencing and returns of the case that the last sentence did not come after. */
  readonly changes: readonly OfficerEventRow[];
}

const CHANGES: readonly OfficerEvent[] = ["sentence-reduced", "resentencing-ordered", "case-sent-back"];

/** The sentence of a case whose conviction stands. */
export function imposedSentence(rows: readonly OfficerEventRow[], end: CaseEnd): ImposedSentence {
  const events = [...rows].sort(compareEvents);
  const sentenced = events.findLast(({ event }) => event === "sentenced") ?? null;
  return {
    sentenced,
    announced: sentenced ? null : (end.event?.sentence ?? null),
    changes: events.filter(
      (change) => CHANGES.includes(change.event) && (sentenced === null || !cameAfter(sentenced, change)),
    ),
  };
}

/** The sentence as one text: the last sentence, and after `; ` what later became of it; `null` where none is known. */
export function sentenceText(imposed: ImposedSentence): string | null {
  const cells = [
    imposed.sentenced?.sentence ?? imposed.announced,
    ...imposed.changes.map(({ sentence }) => sentence),
  ];
  const texts = cells.filter((cell) => cell !== null);
  return texts.length > 0 ? texts.join("; ") : null;
}
