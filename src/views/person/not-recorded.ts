import { listOf } from "../../format/lists.ts";
import { countyInState } from "../../format/names.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Line } from "../kit/inline.ts";
import { nothingFound } from "../pledge/outcome-words.ts";
import { countyIdsOf } from "./counties.ts";

/** What is not recorded of a person, said line by line; `null` where everything has a row. */
export function notRecordedSection(records: Records, personId: string): Section | null {
  const countyIds = countyIdsOf(records, personId);
  const has = (table: "terms" | "candidacies" | "responses" | "commitments" | "outcomes" | "batches") =>
    records.where(table, "person_id", personId).length > 0;
  const lines: Line[] = [];
  if (!has("terms")) lines.push(["No term in a prosecutor’s office is recorded."]);
  if (!has("candidacies")) lines.push(["No candidacy is recorded; this is no list of all races."]);
  if (!has("responses"))
    lines.push([`No answer to a pledge or questionnaire is recorded.${asked(records, countyIds)}`]);
  if (!has("commitments")) lines.push(["No commitment is recorded."]);
  if (has("terms") && !has("outcomes")) {
    lines.push([
      `No event in office about a demand or commitment is recorded. ${nothingFound(records, countyIds)}`,
    ]);
  }
  if (has("terms") && !has("batches")) {
    lines.push(["No batch of convictions is recorded with this person as the prosecutor."]);
  }
  if (lines.length === 0) return null;
  return {
    anchor: "not-recorded",
    heading: "What is not recorded here",
    blocks: [
      { kind: "list", items: lines },
      prose(["That nothing is recorded is no proof that there was nothing."]),
    ],
  };
}

function asked(records: Records, countyIds: readonly string[]): string {
  const isLooked = (id: string) =>
    records.coverage(id).cells.some(({ topic, result }) => topic === "pledges" && result !== "not-looked");
  const unlooked = countyIds
    .filter((id) => !isLooked(id))
    .map((id) => countyInState(records.get("counties", id)));
  return unlooked.length === 0 ? "" : ` Pledges were not looked for in ${listOf(unlooked)}.`;
}
