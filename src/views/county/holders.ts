import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { outcomesTable } from "../batch/answers.ts";
import { personLink } from "../batch/links.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { effectNoteLine, nothingFound } from "../pledge/outcome-words.ts";
import { isAskedOrBound } from "../person/asked.ts";
import { holdersOf } from "./holder.ts";

/**
 * The acts and events recorded of everybody who held the county's offices, and who of them none was found of. Nothing is
 * said of those to whom nothing was put and who promised nothing: such acts and events bear on a demand or a promise.
 */
export function holdersSection(records: Records, county: County, citations: Citations): Section {
  const words = wordsOf(records).county.outcomes;
  const people = holdersOf(records, county).map(({ term }) => term.person_id);
  const silence = nothingFound(records, [county.county_id]);
  const outcomes = outcomesOf(records, people);
  const silent = people.filter(
    (id) => records.where("outcomes", "person_id", id).length === 0 && isAskedOrBound(records, id),
  );
  return {
    anchor: "outcomes",
    heading: words.heading,
    blocks:
      outcomes.length === 0
        ? [prose([silence])]
        : [
            outcomesTable(records, outcomes, citations, words.caption),
            ...(silent.length === 0
              ? []
              : [prose(...silent.map((id) => words.none(personLink(records, id), silence)))]),
            prose(effectNoteLine(records)),
          ],
  };
}

/** The acts and events recorded of some people. */
export function outcomesOf(records: Records, people: readonly string[]): readonly Outcome[] {
  return [...new Set(people)].flatMap((id) => records.where("outcomes", "person_id", id));
}
