import { wordsOf } from "../../messages/words.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import type { Inline, Line } from "../kit/inline.ts";
import { commitmentEntry } from "../pledge/promises.ts";
import { raceLink } from "../race/race-name.ts";

/** What a person promised beyond the documents put to them, in races and in office, with the exact words. */
export function ownCommitmentsSection(
  records: Records,
  personId: string,
  heading: string,
  citations: Citations,
): Section {
  const entries = [...records.where("commitments", "person_id", personId)]
    .sort((a, b) => compareDates(a.made_on, b.made_on))
    .map((commitment) =>
      commitmentEntry(records, commitment, [" ", ...madeLine(records, commitment)], citations),
    );
  const { none } = wordsOf(records).respondent.commitments;
  return {
    anchor: "commitments",
    heading,
    blocks: [entries.length === 0 ? prose([none]) : { kind: "statements", entries }],
  };
}

/** Where a commitment was made: in a race, which is linked, or in office. */
function madeLine(records: Records, { candidacy_id: id }: Commitment): Line {
  const { madeInOffice, madeInRace } = wordsOf(records).respondent.commitments;
  if (id === null) return [madeInOffice];
  const { race_id } = records.get("candidacies", id);
  return madeInRace<Inline>(raceLink(records, records.get("races", race_id)));
}
