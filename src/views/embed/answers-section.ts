import { wordsOf } from "../../messages/words.ts";
import type { PledgeAnswers } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Address } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { Citations } from "../kit/citations.ts";
import { strong } from "../kit/inline.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { comparisonTable } from "../pledge/comparison.ts";

/** The answers to one pledge side by side, after how many agreed; only the sentence where no answer is recorded. */
export function answersSection(
  records: Records,
  group: PledgeAnswers,
  head: Pick<Section, "anchor" | "heading" | "language">,
  inOffice: Address,
): Section {
  const counts = prose([strong(agreementSentences(records, group).join(" "))]);
  const table = comparisonTable(records, group, { isAlone: false, inOffice }, new Citations(records));
  if (table === null) return { ...head, blocks: [counts] };
  return { ...head, blocks: [counts, { ...table, caption: wordsOf(records).embed.caption }] };
}
