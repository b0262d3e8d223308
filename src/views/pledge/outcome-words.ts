import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import { compareDates, dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { EFFECTS, type Effect } from "../../model/vocabulary/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Citations } from "../kit/citations.ts";
import { link, tag, type Line, type Tag, type TagShape } from "../kit/inline.ts";

const EFFECT_SHAPES: Record<Effect, TagShape> = {
  advances: "half",
  completes: "solid",
  contradicts: "struck",
  neutral: "open",
};

/** What an event did for a demand or commitment, in a word with a shape. */
export function effectTag(effect: Effect): Tag {
  return tag(EFFECTS[effect].label, EFFECT_SHAPES[effect]);
}

/** That the word before each event is a judgement, and where its rule stands. */
export const EFFECT_NOTE: Line = [
  "The word before each event says what it did for the demand or commitment. It is a judgement of the editors, not a fact of the sources: ",
  link("how the word is chosen", `${ADDRESSES.methodology}#effects`),
  ".",
];

/** The events in the order of their dates. */
export function inOrder(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort((a, b) => compareDates(a.date, b.date));
}

/** One event: its effect, its date, what happened, the batch, the sources. */
export function outcomeLine(records: Records, outcome: Outcome, citations: Citations): Line {
  return [
    effectTag(outcome.effect),
    ` ${dateOrUnknown(outcome.date)}: `,
    ...eventLine(records, outcome, citations),
  ];
}

/** What happened, the batch where it is one, the sources. */
export function eventLine(records: Records, outcome: Outcome, citations: Citations): Line {
  const batch = outcome.batch_id === null ? null : records.get("batches", outcome.batch_id);
  return [
    sentenceOf(outcome.event),
    citations.cite(outcome.source_ids),
    ...(batch === null ? [] : [" Batch: ", link(batch.title, ADDRESSES.batches.page(batch.batch_id)), "."]),
  ];
}

/**
 * What is said where no event is recorded: that nothing was found, as of the day on which the counties were looked at;
 * that it was not looked for, where nobody looked.
 */
export function nothingFound(records: Records, countyIds: readonly string[]): string {
  const cells = countyIds.flatMap((id) =>
    records.coverage(id).cells.filter(({ topic, result }) => topic === "outcomes" && result !== "not-looked"),
  );
  if (cells.length === 0) return "Not looked for.";
  const looked = cells.flatMap(({ looked_on }) => looked_on ?? []).sort(compareDates);
  return `Nothing found as of ${dateInWords(looked.at(-1) ?? records.dataset.edition.as_of)}.`;
}
