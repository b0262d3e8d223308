import { capitalized } from "../../format/lists.ts";
import { COMPARISON } from "../../messages/browser/comparison.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import type { Choice, ChoiceGroup, Choices } from "../kit/choices.ts";
import { link, original, type Inline } from "../kit/inline.ts";
import { demandsOf } from "../pledge/demands.ts";
import { isRecorded } from "../pledge/respondents.ts";
import { candidatesOf } from "./candidates.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import { shuffled } from "./shuffle.ts";

/** Of fewer candidates there are no two or more to choose from. */
const LEAST_CANDIDATES = 3;

/**
 * The sections of a race with the controls at the first table that has a row for each candidate. A race of one candidate
 * has none: there is nobody to compare.
 */
export function withChoices(
  records: Records,
  raceId: string,
  sections: readonly Section[],
): readonly Section[] {
  const choices = choicesOf(records, raceId);
  const isPlace = (block: Section["blocks"][number]) =>
    block.kind === "table" && block.rows.some(({ candidate }) => candidate !== undefined);
  const place = sections.flatMap(({ blocks }) => blocks).find(isPlace);
  if (choices === null || place === undefined) return sections;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block === place ? { ...place, choices } : block)),
  }));
}

function choicesOf(records: Records, raceId: string): Choices | null {
  const { choices: words } = wordsOf(records).race;
  const candidates = candidatesOf(records, raceId).map(({ person }): Choice => ({
    value: person.person_id,
    label: [person.name],
  }));
  if (candidates.length < 2) return null;
  const ids = candidates.map(({ value }) => value);
  const people = group(words.candidates, candidates, LEAST_CANDIDATES);
  const demands = group(words.demands, demandChoices(records, raceId), 2);
  return {
    heading: words.heading[whatToChoose(people, demands)],
    candidates: people,
    demands,
    order: {
      legend: words.order,
      choices: [
        { value: "alphabetical", label: [words.alphabetical] },
        { value: "shuffled", label: [words.shuffled] },
      ],
      note: words.orderNote<Inline>((text) => link(text, `${ADDRESSES.methodology}#pledges-and-answers`)),
      ids: { alphabetical: ids, shuffled: shuffled(ids, raceId) },
    },
    initial: initialWords(records, candidates.length, demands),
    reset: words.reset,
  };
}

/** What the script would say before anything is chosen, so that the line does not change when it starts. */
function initialWords(records: Records, candidates: number, demands: ChoiceGroup | null): string {
  const words = COMPARISON[records.language];
  const [people, asks] = [words.number(candidates), words.number(demands?.choices.length ?? 0)];
  return [
    words.candidates(people, people),
    ...(demands === null ? [] : [words.demands(asks, asks)]),
    words.orders.alphabetical,
  ].join(" ");
}

function whatToChoose(
  candidates: ChoiceGroup | null,
  demands: ChoiceGroup | null,
): "all" | "candidates" | "demands" | "order" {
  if (candidates !== null) return demands === null ? "candidates" : "all";
  return demands === null ? "order" : "demands";
}

function group(legend: string, choices: readonly Choice[], least: number): ChoiceGroup | null {
  return choices.length < least ? null : { legend, choices };
}

/** Every ask put to a race that stands in a table, that is, to which somebody’s answer is recorded. */
function demandChoices(records: Records, raceId: string): readonly Choice[] {
  return pledgesPutTo(records, raceId)
    .filter(({ respondents }) => respondents.some(({ answers }) => answers.some(isRecorded)))
    .flatMap(({ pledge_id }) => demandsOf(records, pledge_id))
    .map(({ demand, name }): Choice => ({
      value: demand.demand_id,
      label: [`${capitalized(name)}: `, original(records, demand.demand)],
    }));
}
