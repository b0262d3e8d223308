import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, original, strong, type Inline, type Line } from "../kit/inline.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import type { SheetMaking } from "./sheet-making.ts";

/** A candidate with what they promised in the race. */
interface Promises extends Candidate {
  readonly commitments: readonly Commitment[];
}

/**
 * What the candidates promised: of everybody as many promises as of anybody else, so that no name is left out for want of
 * room. With little room how many there are only; with none nothing.
 */
export function promisesPart({ records, race, citations, shown }: SheetMaking): Section | null {
  if (shown.promises === 1) return null;
  const words = wordsOf(records);
  const { promises: heading, commitmentCount, commitmentCounts, noCommitments } = words.race.sheet;
  const all = candidatesOf(records, race.race_id).map((candidate): Promises => ({
    ...candidate,
    commitments: records.where("commitments", "candidacy_id", candidate.candidacy.candidacy_id),
  }));
  const some = all.filter(({ commitments }) => commitments.length > 0);
  const none = all.filter(({ commitments }) => commitments.length === 0).map(({ person }) => person.name);
  const counts = some.map(({ person, commitments }) =>
    commitmentCount(person.name, words.number(commitments.length)),
  );
  const most = shown.promises - 2;
  const promised: Block =
    most === 0
      ? prose([commitmentCounts(counts.join("; "))])
      : { kind: "list", items: some.map((one) => promisesLine(records, one, most, citations)) };
  return {
    anchor: "promises",
    heading,
    blocks: [
      ...(some.length === 0 ? [] : [promised]),
      ...(none.length === 0 ? [] : [prose([sentenceOf(noCommitments(words.list(none)))])]),
    ],
  };
}

function promisesLine(
  records: Records,
  { person, commitments }: Promises,
  most: number,
  citations: Citations,
): Line {
  const { number, race } = wordsOf(records);
  const lines = commitments
    .slice(0, most)
    .map(({ commitment, source_ids }): Line => [
      original(records, sentenceOf(commitment)),
      citations.cite(source_ids),
    ]);
  const rest = commitments.length - lines.length;
  const more: readonly Line[] = rest === 0 ? [] : [[race.sheet.moreCommitments(number(rest))]];
  return race.sheet.promise<Inline>(strong(person.name), joined([...lines, ...more], " "));
}
