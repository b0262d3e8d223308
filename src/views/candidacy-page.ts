import { sentenceOf } from "../format/lists.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Candidacy, Race } from "../model/tables/races.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { answersSection } from "./candidacy/answers-section.ts";
import { candidacyCommitmentsSection } from "./candidacy/commitments-section.ts";
import { otherRacesSection } from "./candidacy/other-races-section.ts";
import { sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, original, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { questionsSection } from "./kit/questions.ts";
import { electedBlocks } from "./race/after-section.ts";
import { partyLines } from "./race/candidacy-cells.ts";
import { raceFacets } from "./race/facets.ts";
import { raceLink, raceName, raceOffice } from "./race/race-name.ts";
import { resultDetail, resultTag } from "./race/result-words.ts";

/** The page of one person in one race: what was asked, answered, promised, and what followed. */
export function candidacyPage(records: Records, raceId: string, personId: string): Page {
  const { candidacy: words, race: ofRace } = wordsOf(records);
  const race = records.get("races", raceId);
  const person = records.get("people", personId);
  const candidacy = candidacyOf(records, raceId, personId);
  const citations = new Citations(records);
  const result = resultTag(records, candidacy);
  const summary: Line[] = [
    introduction(records, race, candidacy, citations),
    [`${result.text}. `, resultDetail(records, candidacy), citations.cite(candidacy.source_ids)],
  ];
  const commitments = records.where("commitments", "candidacy_id", candidacy.candidacy_id);
  return pageOf(records, {
    address: ADDRESSES.races.candidacy(raceId, personId),
    heading: words.title(person.name, raceOffice(records, race), String(race.year)),
    kind: words.kind,
    tags: [result],
    summary,
    parents: [
      { text: ofRace.races, href: ADDRESSES.races.list },
      { text: raceName(records, race), href: ADDRESSES.races.page(raceId) },
    ],
    sections: sectionsOf(
      answersSection(records, candidacy, citations),
      candidacyCommitmentsSection(records, candidacy, citations),
      inOfficeSection(records, race, candidacy, citations),
      otherRacesSection(records, candidacy, citations),
      questionsSection(records, [
        { type: "person", id: personId },
        ...commitments.map(({ commitment_id: id }) => ({ type: "commitment" as const, id })),
        { type: "race", id: raceId },
      ]),
    ),
    citations,
    data: ADDRESSES.races.json(raceId),
    subject: { type: "race", id: raceId },
    facets: { ...raceFacets(records, race, "candidacy"), status: [result.text] },
  });
}

function candidacyOf(records: Records, raceId: string, personId: string): Candidacy {
  const found = records
    .where("candidacies", "race_id", raceId)
    .find((candidacy) => candidacy.person_id === personId);
  if (found === undefined) throw new Error(`no candidacy of ${personId} in ${raceId}`);
  return found;
}

function introduction(records: Records, race: Race, candidacy: Candidacy, citations: Citations): Line {
  const { candidacy: words } = wordsOf(records);
  const { description, person_id, source_ids } = candidacy;
  const { name } = records.get("people", person_id);
  return [
    ...words.stood<Inline>(link(name, ADDRESSES.people.page(person_id)), raceLink(records, race)),
    " ",
    ...words.party<Inline>(partyLines(records, candidacy)),
    ...(description === null
      ? []
      : [" ", ...words.atTheTime<Inline>(original(records, sentenceOf(description)))]),
    citations.cite(source_ids),
  ];
}

function inOfficeSection(
  records: Records,
  race: Race,
  candidacy: Candidacy,
  citations: Citations,
): Section | null {
  if (candidacy.result !== "won-general") return null;
  const person = records.get("people", candidacy.person_id);
  return {
    anchor: "in-office",
    heading: wordsOf(records).race.after.heading,
    blocks: electedBlocks(records, race, { candidacy, person }, citations),
  };
}
