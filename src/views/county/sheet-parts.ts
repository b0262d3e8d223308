import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareOutcomes } from "../../model/outcome-order.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import type { Outcome, Race } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { personLink } from "../batch/links.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, original, originalLink, type Inline, type Line } from "../kit/inline.ts";
import type { Shown } from "../kit/sheet.ts";
import { shownList } from "../kit/shown-list.ts";
import { termSentence } from "../person/term-words.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { effectTag, nothingFound } from "../pledge/outcome-words.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import { raceLink } from "../race/race-name.ts";
import { electedIn } from "../race/candidates.ts";
import { noBatchWords } from "./batches.ts";
import { racesOf } from "./elections.ts";
import { holdersOf } from "./holder.ts";
import { outcomesOf } from "./holders.ts";
import { askedLines, batchLine, standingTag } from "./prosecutors.ts";
import { questionsOf } from "./subjects.ts";

/** What a sheet is made from: as little as fits is cited. */
interface SheetMaking {
  readonly records: Records;
  readonly county: County;
  readonly citations: Citations;
  readonly shown: Shown<(typeof COUNTY_LISTS)[number]>;
}

/** The lists of a county's sheet, the most important first. */
export const COUNTY_LISTS = ["batches", "holders", "races", "acts", "questions"] as const;

/** Who prosecutes now and who did before. */
export function holdersPart({ records, county, citations, shown }: SheetMaking): Section {
  const { heading, noHolder } = wordsOf(records).county.prosecutors;
  const list = shownList(records, holdersOf(records, county), shown.holders, (holder) => [
    standingTag(records, holder),
    " ",
    personLink(records, holder.term.person_id),
    ": ",
    termSentence(records, holder.term),
    citations.cite(holder.term.source_ids),
  ]);
  return { anchor: "offices", heading, blocks: [list ?? prose([noHolder])] };
}

/** The races with what was put to the candidates, the letters to office holders, and the races without a question. */
export function askedPart({ records, county, citations, shown }: SheetMaking): Section {
  const words = wordsOf(records).county.sheet;
  const { ahead, past } = racesOf(records, county.county_id);
  const races = [...ahead, ...past];
  const isAsked = ({ race_id }: Race) => pledgesPutTo(records, race_id).length > 0;
  const lineOf = (race: Race) => () => raceLine(records, race, citations);
  const letters = unique(holdersOf(records, county).map(({ term }) => term.person_id))
    .flatMap((id) => askedLines(records, id))
    .map((line) => () => line);
  const entries = [
    ...races.filter(isAsked).map(lineOf),
    ...letters,
    ...races.filter((race) => !isAsked(race)).map(lineOf),
  ];
  const list = shownList(records, entries, shown.races, (line) => line());
  return { anchor: "races", heading: words.asked, blocks: [list ?? prose([words.nothingAsked])] };
}

function raceLine(records: Records, race: Race, citations: Citations): Line {
  const { county, race: raceWords } = wordsOf(records);
  const elected = electedIn(records, race.race_id);
  const answers = pledgesPutTo(records, race.race_id).map((group): Line => {
    const { title } = records.get("pledges", group.pledge_id);
    return [
      originalLink(records, title, ADDRESSES.pledges.page(group.pledge_id)),
      `: ${agreementSentences(records, group).join(" ")}`,
    ];
  });
  return [
    raceLink(records, race),
    ": ",
    ...(elected === null
      ? [raceWords.result.unknown]
      : [
          ...raceWords.result.elected<Inline>(personLink(records, elected.person.person_id)),
          citations.cite(elected.candidacy.source_ids),
        ]),
    " ",
    ...(answers.length === 0 ? [county.sheet.noQuestion] : joined(answers, " ")),
  ];
}

/** How far the batches got, the latest first, and the other acts and events, the latest first. */
export function donePart({ records, county, citations, shown }: SheetMaking): Section {
  const words = wordsOf(records).county.sheet;
  const people = unique(holdersOf(records, county).map(({ term }) => term.person_id));
  const batches = [...records.where("batches", "county_ids", county.county_id)].sort((a, b) =>
    compareDates(b.announced_on, a.announced_on),
  );
  const others = outcomesOf(records, people).filter(({ batch_id }) => batch_id === null);
  const outcomes = [...others].sort((a, b) => compareOutcomes(b, a));
  const batchList = shownList(records, batches, shown.batches, (batch) =>
    batchLine(records, batch, citations),
  );
  const acts = shownList(records, outcomes, shown.acts, (outcome) => actLine(records, outcome, citations));
  return {
    anchor: "done",
    heading: words.done,
    blocks: [
      batchList ?? prose([noBatchWords(records, county)]),
      prose([acts === null ? words.noActs(nothingFound(records, [county.county_id])) : words.acts]),
      ...(acts === null ? [] : [acts]),
    ],
  };
}

function actLine(records: Records, { effect, date, event, source_ids }: Outcome, citations: Citations): Line {
  const { pledge, dateOrUnknown } = wordsOf(records);
  return [
    effectTag(records, effect),
    ` ${pledge.outcomes.dated(dateOrUnknown(date))}`,
    original(records, sentenceOf(event)),
    citations.cite(source_ids),
  ];
}

/** The questions still open. */
export function notKnownPart({ records, county, shown }: SheetMaking): Section {
  const { kit, county: words } = wordsOf(records);
  const list = shownList(records, questionsOf(records, county), shown.questions, ({ question }) => [
    original(records, question),
  ]);
  return {
    anchor: "not-known",
    heading: kit.questions.heading,
    blocks: [list ?? prose([words.sheet.noQuestions])],
  };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
