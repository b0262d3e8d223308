import { capitalized, sentenceOf } from "../format/lists.ts";
import { countyInState } from "../format/names.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Race } from "../model/tables/races.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { raceCard } from "./card/race-card.ts";
import { raceClaim } from "./claim/race-claim.ts";
import { raceEmbedCode } from "./embed/embed-code.ts";
import { sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, original, originalLink, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { agreementSentences } from "./pledge/agreement.ts";
import { afterRaceSection } from "./race/after-section.ts";
import { askedSections } from "./race/asked-sections.ts";
import { candidatesSection } from "./race/candidates-section.ts";
import { withChoices } from "./race/choices.ts";
import { raceCommitmentsSection } from "./race/commitments-section.ts";
import { electionDays } from "./race/election-days.ts";
import { raceFacets } from "./race/facets.ts";
import { pledgesPutTo } from "./race/pledges-put.ts";
import { racePaper } from "./race/paper.ts";
import { raceName } from "./race/race-name.ts";
import { raceQuestions } from "./race/race-questions.ts";
import { electedLine } from "./race/result-words.ts";

/** The page of one race: what was asked, who answered what, who won, what followed. */
export function racePage(records: Records, raceId: string): Page {
  const { race: words } = wordsOf(records);
  const race = records.get("races", raceId);
  const citations = new Citations(records);
  const summary: Line[] = [
    introduction(records, race, citations),
    electedLine(records, raceId, citations),
    ...answersLines(records, race, citations),
    sheetLine(records, race),
  ];
  const sections = sectionsOf(
    ...askedAndCandidates(records, race, citations),
    raceCommitmentsSection(records, raceId, citations),
    afterRaceSection(records, race, citations),
    raceQuestions(records, race),
  );
  return pageOf(records, {
    address: ADDRESSES.races.page(raceId),
    heading: raceName(records, race),
    kind: words.kind,
    summary,
    parents: [{ text: words.races, href: ADDRESSES.races.list }],
    sections: withChoices(records, raceId, sections),
    citations,
    data: ADDRESSES.races.json(raceId),
    subject: { type: "race", id: raceId },
    facets: raceFacets(records, race, "race"),
    card: raceCard(records, race),
    embed: raceEmbedCode(records, raceId),
    claim: raceClaim(records, race),
    paper: racePaper(records, race),
  });
}

/** What was asked leads where anything was; its table names the candidates and how they fared. */
function askedAndCandidates(records: Records, race: Race, citations: Citations): readonly (Section | null)[] {
  const candidates = () => candidatesSection(records, race.race_id, citations);
  const asked = () => askedSections(records, race, citations);
  return pledgesPutTo(records, race.race_id).length > 0
    ? [...asked(), candidates()]
    : [candidates(), ...asked()];
}

function introduction(records: Records, race: Race, citations: Citations): Line {
  const county = records.get("counties", race.county_id);
  return [
    ...wordsOf(records).race.introduction<Inline>(
      link(countyInState(county), ADDRESSES.counties.page(race.county_id)),
      electionDays(records, race),
    ),
    ...(race.note === null ? [] : [" ", original(records, sentenceOf(race.note))]),
    citations.cite(race.source_ids),
  ];
}

function answersLines(records: Records, race: Race, citations: Citations): readonly Line[] {
  const groups = pledgesPutTo(records, race.race_id);
  if (groups.length === 0) return [[wordsOf(records).race.nothingAsked]];
  return groups.map((group) => {
    const pledge = records.get("pledges", group.pledge_id);
    return [
      originalLink(records, pledge.title, ADDRESSES.pledges.page(pledge.pledge_id)),
      `: ${capitalized(agreementSentences(records, group).join(" "))}`,
      citations.cite(pledge.source_ids),
    ];
  });
}

/** Where the same stands on one printed page. */
function sheetLine(records: Records, { race_id: id }: Race): Line {
  return wordsOf(records).race.toSheet<Inline>((text) => link(text, ADDRESSES.races.sheet(id)));
}
