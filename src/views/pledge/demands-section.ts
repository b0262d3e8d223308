import { sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import { anchorOf } from "../../site/addresses.ts";
import { cell, type Row, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { quoted } from "../kit/inline.ts";
import { demandsOf } from "./demands.ts";

/** What was asked, with the decisive words and what would count as evidence that it was done. */
export function demandsSection(records: Records, pledgeId: string, citations: Citations): Section | null {
  const rows = demandsOf(records, pledgeId).map(({ demand, text }): Row => ({
    anchor: anchorOf(demand.demand_id),
    cells: [
      cell(sentenceOf(text), citations.cite(demand.source_ids)),
      demand.key_phrase === null
        ? cell("Not quoted in the texts read.")
        : cell(quoted(demand.key_phrase), citations.cite(demand.source_ids)),
      cell(demand.what_would_count ?? "Not stated."),
    ],
  }));
  if (rows.length === 0) return null;
  return {
    anchor: "asked",
    heading: "What was asked",
    blocks: [
      {
        kind: "table",
        caption: "Each ask in our own words, with the document’s decisive words",
        heads: [
          { text: "Asked" },
          { text: "The document’s words" },
          { text: "What would count as evidence" },
        ],
        rows,
      },
    ],
  };
}
