import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { termLine } from "../person/term-words.ts";
import { nothingFound, nothingFoundOf } from "../pledge/outcome-words.ts";
import { effectNote, undertakingFact } from "../pledge/undertakings.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { afterRace } from "./after-race.ts";
import { electedIn, type Candidate } from "./candidates.ts";

/** What the elected person then did about what was asked and promised; that it is not known where it is not. */
export function afterRaceSection(records: Records, race: Race, citations: Citations): Section {
  const { heading, nobodyElected } = wordsOf(records).race.after;
  const elected = electedIn(records, race.race_id);
  return {
    anchor: "in-office",
    heading,
    blocks: elected === null ? [prose([nobodyElected])] : electedBlocks(records, race, elected, citations),
  };
}

/** The term that followed and the events in it, demand by demand and commitment by commitment. */
export function electedBlocks(
  records: Records,
  race: Race,
  { candidacy, person }: Candidate,
  citations: Citations,
): readonly Block[] {
  const { demands, commitments, others } = afterRace(records, race, candidacy);
  const undertakings = [...demands, ...commitments, ...others];
  const lead = prose(...termLines(records, race, person.person_id, person.name, citations));
  if (undertakings.length === 0) return [lead, prose(noEventLine(records, race, person.person_id))];
  const silence = nothingFound(records, [race.county_id]);
  return [
    lead,
    ...effectNote(records, undertakings),
    {
      kind: "facts",
      facts: undertakings.map((undertaking) => undertakingFact(records, undertaking, silence, citations)),
    },
  ];
}

/** That no event in office of the person elected is recorded after a race. */
export function noEventLine(records: Records, { county_id: county }: Race, personId: string): Line {
  const { noEvent } = wordsOf(records).race.after;
  return [[noEvent, ...nothingFoundOf(records, personId, [county])].join(" ")];
}

function termLines(
  records: Records,
  race: Race,
  personId: string,
  name: string,
  citations: Citations,
): readonly Line[] {
  const { noTerm, term: ofPerson } = wordsOf(records).race.after;
  const terms = records
    .where("terms", "person_id", personId)
    .filter((term) => term.office_id === race.office_id);
  if (terms.length === 0) return [[noTerm(name)]];
  return terms.map((term) => [ofPerson(name), ...termLine(records, term, citations)]);
}
