import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Commitment } from "../../model/tables/races.ts";
import type { Statement, StatementEntry } from "../kit/statements.ts";
import type { Citations } from "../kit/citations.ts";
import { original, type Line } from "../kit/inline.ts";
import { commitmentQuote } from "./quotes.ts";

/** A commitment under its date: what was promised, where, in which words. */
export function commitmentEntry(
  records: Records,
  commitment: Commitment,
  context: Line,
  citations: Citations,
): StatementEntry {
  return {
    heads: [{ text: capitalized(wordsOf(records).dateOrUnknown(commitment.made_on)) }],
    statements: [commitmentStatement(records, commitment, [], context, citations)],
  };
}

/** A commitment as a statement, with what goes before it and after it in its line. */
export function commitmentStatement(
  records: Records,
  commitment: Commitment,
  before: Line,
  after: Line,
  citations: Citations,
): Statement {
  const quote = commitmentQuote(records, commitment, citations);
  const line: Line = [
    ...before,
    original(records, sentenceOf(commitment.commitment)),
    citations.cite(commitment.source_ids),
    ...after,
  ];
  return quote === null ? { line } : { line, quote };
}
