import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Race } from "../model/tables/races.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { raceCard } from "./card/race-card.ts";
import { raceClaim } from "./claim/race-claim.ts";
import { raceEmbedCode } from "./embed/embed-code.ts";
import { sectionsOf, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { afterRaceSection } from "./race/after-section.ts";
import { askedSections } from "./race/asked-sections.ts";
import { candidatesSection } from "./race/candidates-section.ts";
import { withChoices } from "./race/choices.ts";
import { raceCommitmentsSection } from "./race/commitments-section.ts";
import { raceFacets } from "./race/facets.ts";
import { pledgesPutTo } from "./race/pledges-put.ts";
import { racePaper } from "./race/paper.ts";
import { raceName } from "./race/race-name.ts";
import { raceQuestions } from "./race/race-questions.ts";
import { raceSummary } from "./race/summary.ts";

/** The page of one race: what was asked, who answered what, who won, what followed. */
export function racePage(records: Records, raceId: string): Page {
  const { race: words } = wordsOf(records);
  const race = records.get("races", raceId);
  const citations = new Citations(records);
  const summary = [...raceSummary(records, race, citations), sheetLine(records, race)];
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

/** Where the same stands on one printed page. */
function sheetLine(records: Records, { race_id: id }: Race): Line {
  return wordsOf(records).race.toSheet<Inline>((text) => link(text, ADDRESSES.races.sheet(id)));
}
