import { listOf, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { quoted, type Line } from "../kit/inline.ts";
import { commitmentDate } from "../pledge/undertakings.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";

/** What the candidates of a race promised in it, one by one; who is not recorded as having promised anything. */
export function raceCommitmentsSection(
  records: Records,
  raceId: string,
  citations: Citations,
): Section | null {
  const candidates = candidatesOf(records, raceId).map((candidate) => ({
    ...candidate,
    commitments: commitmentsOf(records, candidate),
  }));
  if (candidates.length === 0) return null;
  const facts = candidates
    .filter(({ commitments }) => commitments.length > 0)
    .map(({ person, commitments }): Fact => ({
      term: person.name,
      details: commitments.map((commitment) => commitmentLine(commitment, citations)),
    }));
  const silent = candidates.filter(({ commitments }) => commitments.length === 0);
  const names = listOf(silent.map(({ person }) => person.name));
  return {
    anchor: "commitments",
    heading: "Commitments made in this race",
    blocks: [
      ...(facts.length > 0 ? [{ kind: "facts" as const, facts }] : []),
      ...(silent.length > 0
        ? [prose([sentenceOf(`No commitment made in this race is recorded for ${names}`)])]
        : []),
    ],
  };
}

function commitmentsOf(records: Records, { candidacy }: Candidate): readonly Commitment[] {
  return records.where("commitments", "candidacy_id", candidacy.candidacy_id);
}

/** One commitment: when, what, in which words, and the source. */
function commitmentLine(commitment: Commitment, citations: Citations): Line {
  return [
    `${commitmentDate(commitment)}: ${sentenceOf(commitment.commitment)}`,
    ...(commitment.quote === null ? [] : [" ", quoted(commitment.quote)]),
    citations.cite(commitment.source_ids),
  ];
}
