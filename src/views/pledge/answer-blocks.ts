import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Block } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { answerStatements } from "./answer-statements.ts";
import { comparisonTable, type ComparisonPlace } from "./comparison.ts";

/** The answers of one group: side by side at a glance, then one by one in the exact words. */
export function answerBlocks(
  records: Records,
  group: PledgeAnswers,
  place: ComparisonPlace,
  citations: Citations,
): readonly Block[] {
  const table = comparisonTable(records, group, place, citations);
  return [...(table === null ? [] : [table]), answerStatements(records, group, citations)];
}
