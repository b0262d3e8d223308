import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section, type StatementEntry } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { askedStatements } from "../pledge/asked.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";

/** What the candidate answered to every pledge put to the race, document by document, in the exact words. */
export function answersSection(records: Records, candidacy: Candidacy, citations: Citations): Section {
  const { person_id: personId } = candidacy;
  const entries = pledgesPutTo(records, candidacy.race_id).flatMap(({ pledge_id: id, respondents }) =>
    respondents
      .filter(({ person_id }) => person_id === personId)
      .map((respondent): StatementEntry => ({
        heads: [{ text: records.get("pledges", id).title, href: ADDRESSES.pledges.respondent(id, personId) }],
        statements: askedStatements(records, id, respondent, citations),
      })),
  );
  return {
    anchor: "answers",
    heading: "What was asked, and the answers",
    blocks: [entries.length === 0 ? prose([NOTHING_ASKED]) : { kind: "statements", entries }],
  };
}

const NOTHING_ASKED =
  "No pledge, letter or questionnaire put to the candidates of this race is recorded. Sources are welcome: use the link at the end of the page.";
