import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { StatementEntry } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { inOriginal } from "../kit/inline.ts";
import { askedStatements } from "../pledge/asked.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";

/** What the candidate answered to every pledge put to the race, document by document, in the exact words. */
export function answersSection(records: Records, candidacy: Candidacy, citations: Citations): Section {
  const { heading, none } = wordsOf(records).candidacy.answers;
  const { person_id: personId } = candidacy;
  const entries = pledgesPutTo(records, candidacy.race_id).flatMap(({ pledge_id: id, respondents }) =>
    respondents
      .filter(({ person_id }) => person_id === personId)
      .map((respondent): StatementEntry => ({
        heads: [
          {
            text: records.get("pledges", id).title,
            ...inOriginal(records),
            href: ADDRESSES.pledges.respondent(id, personId),
          },
        ],
        statements: askedStatements(records, id, respondent, citations),
      })),
  );
  return {
    anchor: "answers",
    heading,
    blocks: [entries.length === 0 ? prose([none]) : { kind: "statements", entries }],
  };
}
