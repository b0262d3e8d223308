import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Parts } from "../../messages/kit/parts.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import type { RaceResult } from "../../model/vocabulary/pledges.ts";
import type { Citations } from "../kit/citations.ts";
import { link, original, tag, type Inline, type Line, type Tag, type TagShape } from "../kit/inline.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { candidatesOf, electedIn, type Candidate } from "./candidates.ts";

const RESULT_SHAPES: Record<RaceResult, TagShape> = {
  "won-general": "solid",
  "won-primary": "half",
  "lost-primary": "open",
  "lost-general": "open",
  withdrew: "struck",
};

/** How a candidacy ended, in words with a shape. */
export function resultTag(records: Records, { result }: Candidacy): Tag {
  return tag(wordsOf(records).terms.raceResults[result].label, RESULT_SHAPES[result]);
}

/** Votes and shares as reported, with their caveats; or that none are recorded. */
export function resultDetail(records: Records, { result_detail: detail }: Candidacy): Inline {
  return detail === null ? wordsOf(records).race.result.noDetail : original(records, sentenceOf(detail));
}

/** Who was elected, with votes, shares and caveats; or that it is not recorded. */
export function electedLine(records: Records, raceId: string, citations: Citations): Line {
  const { result } = wordsOf(records).race;
  const elected = electedIn(records, raceId);
  if (elected !== null) return wonLine(records, elected, result.elected, citations);
  const nominated = candidatesOf(records, raceId).filter(
    ({ candidacy }) => candidacy.result === "won-primary",
  );
  if (nominated.length === 0) return [result.unknown];
  return [
    ...nominated.flatMap((candidate) => wonLine(records, candidate, result.nominated, citations)),
    ` ${result.generalNotChecked}`,
  ];
}

function wonLine(
  records: Records,
  { candidacy, person }: Candidate,
  won: (name: Inline) => Parts<Inline>,
  citations: Citations,
): Line {
  return [
    ...won(link(person.name, ADDRESSES.people.page(person.person_id))),
    " ",
    resultDetail(records, candidacy),
    citations.cite(candidacy.source_ids),
  ];
}
