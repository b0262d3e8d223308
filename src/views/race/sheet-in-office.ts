import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { compareOutcomes } from "../../model/outcome-order.ts";
import type { Records } from "../../model/records.ts";
import type { Outcome } from "../../model/tables/races.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, original, type Line } from "../kit/inline.ts";
import { shownList } from "../kit/shown-list.ts";
import { termSentence } from "../person/term-words.ts";
import { effectTag } from "../pledge/outcome-words.ts";
import { recordLines } from "../respondent/record-sentences.ts";
import { noEventLine } from "./after-section.ts";
import { afterRace } from "./after-race.ts";
import { electedIn } from "./candidates.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import type { SheetMaking } from "./sheet-making.ts";

/** What followed in office: a sentence for each demand that was put to the race, and the acts on promises and other demands. */
export function inOfficePart({ records, race, citations, shown }: SheetMaking): Section {
  const words = wordsOf(records);
  const { heading, nobodyElected, noTerm, term: ofPerson } = words.race.after;
  const elected = electedIn(records, race.race_id);
  if (elected === null) return { anchor: "in-office", heading, blocks: [prose([nobodyElected])] };
  const { person, candidacy } = elected;
  const terms = records
    .where("terms", "person_id", person.person_id)
    .filter(({ office_id }) => office_id === race.office_id);
  const termLines = terms.map((term): Line => [
    ofPerson(person.name),
    termSentence(records, term),
    citations.cite(term.source_ids),
  ]);
  const asked = pledgesPutTo(records, race.race_id).flatMap(({ pledge_id }, index) =>
    recordLines(records, pledge_id, person.person_id, citations, index === 0),
  );
  const { commitments, others } = afterRace(records, race, candidacy);
  const outcomes = [...new Set([...commitments, ...others].flatMap((undertaking) => undertaking.outcomes))];
  outcomes.sort((a, b) => compareOutcomes(b, a));
  const isSilent = outcomes.length === 0 && asked.length === 0;
  const most = asked.length === 0 ? shown.acts : shown.acts - 1;
  return {
    anchor: "in-office",
    heading,
    blocks: [
      prose(joined([...(termLines.length === 0 ? [[noTerm(person.name)]] : termLines), ...asked], " ")),
      ...actsBlocks(records, outcomes, most, citations),
      ...(isSilent ? [prose(noEventLine(records, race, person.person_id))] : []),
    ],
  };
}

/** The latest acts, or how many there are where there is room for none. */
function actsBlocks(
  records: Records,
  outcomes: readonly Outcome[],
  most: number,
  citations: Citations,
): readonly Block[] {
  const words = wordsOf(records);
  const { acts, act, actsElsewhere } = words.race.sheet;
  if (outcomes.length > 0 && most === 0) return [prose([actsElsewhere(words.count(outcomes.length, act))])];
  const list = shownList(records, outcomes, most, (outcome) => actLine(records, outcome, citations));
  return list === null ? [] : [prose([acts]), list];
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
