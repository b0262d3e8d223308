import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Line } from "../kit/inline.ts";
import { nothingFound } from "../pledge/outcome-words.ts";
import { isAskedOrBound } from "./asked.ts";
import { countyIdsOf } from "./counties.ts";

/** What is not recorded of a person, said line by line; `null` where everything has a row. */
export function notRecordedSection(records: Records, personId: string): Section | null {
  const words = wordsOf(records).person.notRecorded;
  const countyIds = countyIdsOf(records, personId);
  const has = (table: "terms" | "candidacies" | "responses" | "commitments" | "outcomes" | "batches") =>
    records.where(table, "person_id", personId).length > 0;
  const lines: Line[] = [];
  if (!has("terms")) lines.push([words.terms]);
  if (!has("candidacies")) lines.push([words.candidacies]);
  if (!has("responses")) lines.push([[words.responses, ...unlooked(records, countyIds)].join(" ")]);
  if (!has("commitments")) lines.push([words.commitments]);
  if (has("terms") && !has("outcomes")) {
    const isAsked = isAskedOrBound(records, personId);
    lines.push([isAsked ? words.outcomes(nothingFound(records, countyIds)) : words.nothingAsked]);
  }
  if (has("terms") && !has("batches")) lines.push([words.batches]);
  if (lines.length === 0) return null;
  return {
    anchor: "not-recorded",
    heading: words.heading,
    blocks: [{ kind: "list", items: lines }, prose([words.note])],
  };
}

/** In which of the counties nobody looked for pledges, where there are any. */
function unlooked(records: Records, countyIds: readonly string[]): readonly string[] {
  const {
    list,
    person: { notRecorded },
  } = wordsOf(records);
  const isLooked = (id: string) =>
    records.coverage(id).cells.some(({ topic, result }) => topic === "pledges" && result !== "not-looked");
  const names = countyIds
    .filter((id) => !isLooked(id))
    .map((id) => countyInState(records.get("counties", id)));
  return names.length === 0 ? [] : [notRecorded.pledgesNotLookedFor(list(names))];
}
