import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import type { StatementEntry } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { commitmentStatement } from "../pledge/promises.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";

/** What the candidates of a race promised in it, one by one; who is not recorded as having promised anything. */
export function raceCommitmentsSection(
  records: Records,
  raceId: string,
  citations: Citations,
): Section | null {
  const words = wordsOf(records);
  const { heading, made, none } = words.race.commitments;
  const candidates = candidatesOf(records, raceId).map((candidate) => ({
    ...candidate,
    commitments: commitmentsOf(records, candidate),
  }));
  if (candidates.length === 0) return null;
  const entries = candidates
    .filter(({ commitments }) => commitments.length > 0)
    .map(({ person, commitments }): StatementEntry => ({
      heads: [
        {
          text: person.name,
          href: ADDRESSES.races.candidacy(raceId, person.person_id),
          candidate: person.person_id,
        },
      ],
      statements: commitments.map((commitment) => {
        const when = made(capitalized(words.dateOrUnknown(commitment.made_on)));
        return commitmentStatement(records, commitment, [when], [], citations);
      }),
    }));
  const silent = candidates.filter(({ commitments }) => commitments.length === 0);
  const names = words.list(silent.map(({ person }) => person.name));
  return {
    anchor: "commitments",
    heading,
    blocks: [
      ...(entries.length > 0 ? [{ kind: "statements" as const, entries }] : []),
      ...(silent.length > 0 ? [prose([sentenceOf(none(names))])] : []),
    ],
  };
}

function commitmentsOf(records: Records, { candidacy }: Candidate): readonly Commitment[] {
  return records.where("commitments", "candidacy_id", candidacy.candidacy_id);
}
