import { wordsOf } from "../../messages/words.ts";
import type { Noun } from "../../messages/kit/noun.ts";
import type { Records } from "../../model/records.ts";
import { isAnswer } from "../pledge/answer-words.ts";

/** How much is recorded of a person, in a sentence. */
export function recordedSentence(records: Records, personId: string): string {
  const words = wordsOf(records).person;
  const counts = recordedCounts(records, personId);
  return counts === null ? words.nothingElse : words.recordedHere(counts);
}

/** The counts of a person's rows in words; what has none is left to the section on it; `null` where there are none at all. */
export function recordedCounts(records: Records, personId: string): string | null {
  const { list, spelled } = wordsOf(records);
  const found = rowsOf(records, personId).flatMap(([count, noun]) =>
    count === 0 ? [] : [spelled(count, noun)],
  );
  return found.length === 0 ? null : list(found);
}

type Count = readonly [count: number, noun: Noun];

function rowsOf(records: Records, personId: string): readonly Count[] {
  const { recorded } = wordsOf(records).person;
  const responses = records.where("responses", "person_id", personId);
  return [
    [records.where("terms", "person_id", personId).length, recorded.terms],
    [records.where("candidacies", "person_id", personId).length, recorded.candidacies],
    [responses.filter(isAnswer).length, recorded.answers],
    [responses.filter(({ position }) => position === "no-answer").length, recorded.silences],
    [records.where("commitments", "person_id", personId).length, recorded.commitments],
    [records.where("outcomes", "person_id", personId).length, recorded.outcomes],
    [records.where("batches", "person_id", personId).length, recorded.batches],
  ];
}
