import { sentenceOf } from "../../format/lists.ts";
import type { CoverageCell } from "../../model/derived/coverage.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { COVERAGE_RESULTS, COVERAGE_TOPICS } from "../../model/vocabulary/places.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, strong, type Line } from "../kit/inline.ts";

/** What came of looking for batches in a county. */
export function batchesCoverage(records: Records, countyId: string): CoverageCell {
  const cells = records.coverage(countyId).cells.filter((cell) => cell.topic === "batches");
  return cells[0] ?? { topic: "batches", result: "not-looked", looked_on: null, note: null };
}

/** Whether anybody looked for batches in a county. */
export function lookedForBatches(records: Records, countyId: string): boolean {
  return batchesCoverage(records, countyId).result !== "not-looked";
}

/** What was looked for in the county, when, and what came of it: silence is said. */
export function coverageSection(records: Records, countyId: string): Section {
  const facts = records.coverage(countyId).cells.map((cell) => ({
    term: COVERAGE_TOPICS[cell.topic].label,
    details: [coverageLine(cell)],
  }));
  return {
    anchor: "coverage",
    heading: "What was looked for",
    blocks: [
      { kind: "facts", facts },
      prose([
        "A thing not found is no proof that it is not there. ",
        link("How the record was made", ADDRESSES.methodology),
        ".",
      ]),
    ],
  };
}

function coverageLine({ result, looked_on, note }: CoverageCell): Line {
  const { label, meaning } = COVERAGE_RESULTS[result];
  const when = looked_on === null ? "" : ` (last looked on ${dateInWords(looked_on)})`;
  return [strong(`${label}${when}. `), note === null ? meaning : sentenceOf(note)];
}
