import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import { isAnswer } from "../pledge/answer-words.ts";
import { countOfInWords } from "../pledge/number-words.ts";

/** How much is recorded of a person, in a sentence. */
export function recordedSentence(records: Records, personId: string): string {
  const counts = recordedCounts(records, personId);
  return counts === null ? "Nothing else is recorded here." : `Recorded here: ${counts}.`;
}

/** The counts of a person's rows in words; what has none is left to the section on it; `null` where there are none at all. */
export function recordedCounts(records: Records, personId: string): string | null {
  return inWords([
    ...timelineRows(records, personId),
    [
      records.where("batches", "person_id", personId).length,
      "batch of convictions",
      "batches of convictions",
    ],
  ]);
}

/** The counts of the rows that stand on the person's timeline; `null` where there are none. */
export function timelineCounts(records: Records, personId: string): string | null {
  return inWords(timelineRows(records, personId));
}

type Count = readonly [count: number, one: string, many: string];

function timelineRows(records: Records, personId: string): readonly Count[] {
  const responses = records.where("responses", "person_id", personId);
  return [
    [records.where("terms", "person_id", personId).length, "term in office", "terms in office"],
    [records.where("candidacies", "person_id", personId).length, "candidacy", "candidacies"],
    [responses.filter(isAnswer).length, "answer", "answers"],
    [responses.filter((response) => !isAnswer(response)).length, "ask not answered", "asks not answered"],
    [records.where("commitments", "person_id", personId).length, "commitment", "commitments"],
    [records.where("outcomes", "person_id", personId).length, "event in office", "events in office"],
  ];
}

function inWords(counts: readonly Count[]): string | null {
  const found = counts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [countOfInWords(count, one, many)],
  );
  return found.length === 0 ? null : listOf(found);
}
