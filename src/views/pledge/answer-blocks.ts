import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Block } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { comparisonTable } from "./comparison.ts";
import { answerQuotes } from "./quotes.ts";
import { unansweredBlocks } from "./unanswered.ts";

/** The answers of one group: side by side, in the exact words, and who is silent for which reason. */
export function answerBlocks(records: Records, group: PledgeAnswers, citations: Citations): readonly Block[] {
  const table = comparisonTable(records, group, citations);
  const quotes = answerQuotes(records, group, citations);
  return [
    ...(table === null ? [] : [table]),
    ...(quotes.length === 0 ? [] : [prose(["In their own words:"]), ...quotes]),
    ...unansweredBlocks(records, group),
  ];
}
