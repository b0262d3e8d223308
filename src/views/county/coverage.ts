import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { CoverageCell } from "../../model/derived/coverage.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, original, strong, type Line } from "../kit/inline.ts";

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
  const { county, terms } = wordsOf(records);
  const facts = records.coverage(countyId).cells.map((cell) => ({
    term: terms.coverageTopics[cell.topic].label,
    details: [coverageLine(records, cell)],
  }));
  return {
    anchor: "coverage",
    heading: county.coverage.heading,
    blocks: [
      { kind: "facts", facts },
      prose(county.coverage.noProof((text) => link(text, ADDRESSES.methodology))),
    ],
  };
}

function coverageLine(records: Records, { result, looked_on, note }: CoverageCell): Line {
  const { county, terms, date } = wordsOf(records);
  const { label, meaning } = terms.coverageResults[result];
  const { on, undated } = county.coverage;
  return [
    strong(looked_on === null ? undated(label) : on(label, date(looked_on))),
    note === null ? meaning : original(records, sentenceOf(note)),
  ];
}
