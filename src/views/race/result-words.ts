import { sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Candidacy } from "../../model/tables/races.ts";
import { RACE_RESULTS, type RaceResult } from "../../model/vocabulary/pledges.ts";
import type { Citations } from "../kit/citations.ts";
import { link, tag, type Line, type Tag, type TagShape } from "../kit/inline.ts";
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
export function resultTag({ result }: Candidacy): Tag {
  return tag(RACE_RESULTS[result].label, RESULT_SHAPES[result]);
}

/** Votes and shares as reported, with their caveats; or that none are recorded. */
export function resultDetail({ result_detail: detail }: Candidacy): string {
  return detail === null ? "Votes and shares not recorded." : sentenceOf(detail);
}

/** Who was elected, with votes, shares and caveats; or that it is not recorded. */
export function electedLine(records: Records, raceId: string, citations: Citations): Line {
  const elected = electedIn(records, raceId);
  if (elected !== null) return wonLine(elected, " was elected. ", citations);
  const nominated = candidatesOf(records, raceId).filter(
    ({ candidacy }) => candidacy.result === "won-primary",
  );
  if (nominated.length === 0) return ["Who was elected is not recorded here."];
  return [
    ...nominated.flatMap((candidate) => wonLine(candidate, " won the primary. ", citations)),
    " The general election was not checked.",
  ];
}

function wonLine({ candidacy, person }: Candidate, verb: string, citations: Citations): Line {
  return [
    link(person.name, ADDRESSES.people.page(person.person_id)),
    `${verb}${resultDetail(candidacy)}`,
    citations.cite(candidacy.source_ids),
  ];
}
