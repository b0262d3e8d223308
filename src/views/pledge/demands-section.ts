import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import { cell, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { original, quoted } from "../kit/inline.ts";
import { demandsOf } from "./demands.ts";

/** What was asked, with the decisive words and what would count as evidence that it was done. */
export function demandsSection(records: Records, pledgeId: string, citations: Citations): Section | null {
  const { asked } = wordsOf(records).pledge;
  const rows = demandsOf(records, pledgeId).map(({ demand, text }): Row => ({
    anchor: anchorOf(demand.demand_id),
    cells: [
      cell(original(records, sentenceOf(text)), citations.cite(demand.source_ids)),
      demand.key_phrase === null
        ? cell(asked.notQuoted)
        : cell(quoted(records, demand.key_phrase), citations.cite(demand.source_ids)),
      cell(demand.what_would_count === null ? asked.notStated : original(records, demand.what_would_count)),
    ],
  }));
  if (rows.length === 0) return null;
  return {
    anchor: "asked",
    heading: asked.heading,
    blocks: [
      {
        kind: "table",
        caption: asked.caption,
        heads: [{ text: asked.heads.asked }, { text: asked.heads.words }, { text: asked.heads.evidence }],
        rows,
      },
    ],
  };
}
