import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareOutcomes } from "../../model/outcome-order.ts";
import { compareDates, type PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import type { Effect } from "../../model/vocabulary/pledges.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Citations } from "../kit/citations.ts";
import {
  link,
  original,
  originalLink,
  tag,
  type Inline,
  type Line,
  type Tag,
  type TagShape,
} from "../kit/inline.ts";
import { isAskedOrBound } from "../person/asked.ts";
import { reasonLine } from "./reason.ts";

const EFFECT_SHAPES: Record<Effect, TagShape> = {
  advances: "half",
  completes: "solid",
  contradicts: "struck",
  neutral: "open",
};

/** What an event did for a demand or commitment, in a word with a shape. */
export function effectTag(records: Records, effect: Effect): Tag {
  return tag(wordsOf(records).terms.effects[effect].label, EFFECT_SHAPES[effect]);
}

/** That the word before each event is a judgement, and where its rule stands. */
export function effectNoteLine(records: Records): Line {
  return wordsOf(records).pledge.outcomes.note<Inline>((text) =>
    link(text, `${ADDRESSES.methodology}#effects`),
  );
}

/** The events in the order of their dates. */
export function inOrder(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort(compareOutcomes);
}

/** One event: its effect, its date, what happened, the batch, the sources, and why it has its mark. */
export function outcomeLine(records: Records, outcome: Outcome, citations: Citations): Line {
  const words = wordsOf(records);
  return [
    effectTag(records, outcome.effect),
    ` ${words.pledge.outcomes.dated(words.dateOrUnknown(outcome.date))}`,
    ...eventLine(records, outcome, citations),
    ...reasonLine(records, outcome, citations),
  ];
}

/** What happened, the batch where it is one, the sources. */
export function eventLine(records: Records, outcome: Outcome, citations: Citations): Line {
  const { outcomes } = wordsOf(records).pledge;
  const batch = outcome.batch_id === null ? null : records.get("batches", outcome.batch_id);
  return [
    original(records, sentenceOf(outcome.event)),
    citations.cite(outcome.source_ids),
    ...(batch === null
      ? []
      : outcomes.batch<Inline>(originalLink(records, batch.title, ADDRESSES.batches.page(batch.batch_id)))),
  ];
}

/**
 * What is said where no event is recorded: that nothing was found, and of several counties as of the earliest day on
 * which one of them was last looked at; that only some were looked at; or that none was.
 */
export function nothingFound(records: Records, countyIds: readonly string[]): string {
  return sentenceOf(capitalized(nothingFoundInWords(records, countyIds)));
}

/** The same inside a sentence: `nothing found as of 21 November 2026`. */
export function nothingFoundInWords(records: Records, countyIds: readonly string[]): string {
  const { pledge, date } = wordsOf(records);
  const { notLooked, nothingFound: found, nothingFoundInSome: foundInSome } = pledge.outcomes;
  const days = lookedOn(records, countyIds);
  const [first] = days;
  if (first === undefined) return notLooked;
  return days.length < countyIds.length ? foundInSome(date(first)) : found(date(first));
}

/**
 * What follows that no event of a person is recorded: the same; but of somebody of whom nothing was asked and who promised
 * nothing only that nobody looked, where nobody did. That nothing was found would read as a reproach.
 */
export function nothingFoundOf(
  records: Records,
  personId: string,
  countyIds: readonly string[],
): readonly string[] {
  const isSaid = isAskedOrBound(records, personId) || lookedOn(records, countyIds).length === 0;
  return isSaid ? [nothingFound(records, countyIds)] : [];
}

/** The days on which events in office were last looked for in the counties where they were, the earliest first. */
function lookedOn(records: Records, countyIds: readonly string[]): readonly PartialDate[] {
  const days = countyIds.flatMap((id) =>
    records
      .coverage(id)
      .cells.flatMap(({ topic, looked_on }) => (topic === "outcomes" ? (looked_on ?? []) : [])),
  );
  return days.sort(compareDates);
}
