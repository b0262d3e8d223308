import { officerFinder, type OfficerFinder } from "../../src/model/officer-names.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { QUOTED_COLUMNS } from "./quoted-columns.ts";
import { guiltWordIn } from "../../src/model/guilt/guilt-word.ts";
import { mayTellGuilt } from "../../src/model/guilt/may-tell-guilt.ts";
import { statementsAbout } from "../../src/model/statements-about.ts";
import { looseWordIn, mayBeLoose } from "../../src/model/strong-words.ts";

/** What a text says that it may not say; `null` where it may say all. */
export type WordingCheck = (text: string) => string | null;

const mayBeStrong = (text: string) => mayTellGuilt(text) || mayBeLoose(text);

/** All that the check of words goes by, as a text: where it is the same, a text that was let stand still may. */
export function wordingGround(dataset: Dataset): string {
  const { officers, people } = dataset.tables;
  const names = officers.map(({ officer_id, given_name, family_name, also_known_as }) => [
    officer_id,
    given_name,
    family_name,
    also_known_as,
  ]);
  const others = people.map(({ family_name }) => family_name);
  return JSON.stringify([names, others, notConvictedIn(dataset), textsLetStand(dataset, finderIn(dataset))]);
}

/** The officers of whom no conviction stands, by their ids. */
function notConvictedIn({ derived }: Dataset): readonly string[] {
  return derived.officer_statuses.filter(({ convicted }) => !convicted).map(({ officer_id: id }) => id);
}

/** Finds officers in a text, and the family names of those it finds. */
interface Finder {
  readonly named: OfficerFinder;
  readonly familiesOf: (ids: readonly string[]) => readonly string[];
}

function finderIn({ tables: { officers, people } }: Dataset): Finder {
  const families = new Map(officers.map(({ officer_id: id, family_name: name }) => [id, name]));
  return {
    named: officerFinder(
      officers,
      people.map(({ family_name: name }) => name),
    ),
    familiesOf: (ids: readonly string[]) => ids.flatMap((id) => families.get(id) ?? []),
  };
}

/** Makes the check of the words of pages and files: strong words only where a status carries them, or in a quotation. */
export function wordingCheck(dataset: Dataset): WordingCheck {
  const finder = finderIn(dataset);
  const { named, familiesOf } = finder;
  const notConvicted = new Set(notConvictedIn(dataset));
  const letStand = textsLetStand(dataset, finder);
  return (text) => {
    if (!mayBeStrong(text)) return null;
    for (const { sentence, officers } of statementsAbout(without(letStand, text), named)) {
      if (!mayBeStrong(sentence)) continue;
      const whom = officers.filter((id) => notConvicted.has(id));
      const guilt = whom.length === 0 ? null : guiltWordIn(sentence, familiesOf(whom));
      if (guilt !== null)
        return `"${guilt}" of ${whom.join(", ")}, of whom no conviction stands: ${short(sentence)}`;
      const loose = looseWordIn(sentence);
      if (loose !== null) return `"${loose}" in its own words: ${short(sentence)}`;
    }
    return null;
  };
}

/** The texts that may hold a strong word, the longest first, as far as they do: quotations, and ids of events. */
function textsLetStand(dataset: Dataset, { named, familiesOf }: Finder): readonly string[] {
  const isStrong = (text: string) =>
    mayBeLoose(text) || (mayTellGuilt(text) && guiltWordIn(text, familiesOf(named(text))) !== null);
  // A single word that somebody used once is no quotation of them wherever it stands.
  const quoted = quotedTexts(dataset).filter((text) => /\s/.test(text));
  return [...new Set([...quoted, ...eventIds(dataset)])].filter(isStrong).sort((a, b) => b.length - a.length);
}

/**
 * The ids of the events of officers of whom no conviction stands: `SOME-OFFICER-2010-pleaded-guilty` names a row for good,
 * whatever came of the plea later, and is no sentence.
 */
function eventIds(dataset: Dataset): readonly string[] {
  const notConvicted = new Set(notConvictedIn(dataset));
  return dataset.tables.officer_events
    .filter(({ event_id, officer_id: id }) => notConvicted.has(id) && event_id.startsWith(`${id}-`))
    .map(({ event_id }) => event_id);
}

/** What the record quotes, or quoted in an earlier release. */
function quotedTexts(dataset: Dataset): readonly string[] {
  const texts = QUOTED_COLUMNS.flatMap(([table, column]) =>
    dataset.tables[table].map((row) => (row as Readonly<Record<string, unknown>>)[column]),
  );
  const earlier = dataset.releases
    .flatMap(({ changes }) => changes)
    .filter((change) =>
      QUOTED_COLUMNS.some(([table, column]) => change.table === table && change.field === column),
    )
    .map(({ old_value: text }) => text);
  return [...texts, ...earlier].filter((text) => typeof text === "string");
}

function without(letStand: readonly string[], text: string): string {
  return letStand.reduce((rest, known) => rest.replaceAll(known, "“”"), text);
}

function short(sentence: string): string {
  return sentence.length > 200 ? `${sentence.slice(0, 200)}…` : sentence;
}
