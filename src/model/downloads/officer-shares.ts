import { code, integer, reference, references, required } from "../column.ts";
import type { OfficerShare } from "../derived/totals.ts";
import { MEASURES, QUALIFIERS } from "../vocabulary/batches.ts";
import type { Term } from "../vocabulary/vocabulary.ts";
import type { HeldTable } from "./download-table.ts";

/** How an officer's share is known. */
export const SHARE_BASES = {
  figure: { label: "A figure of its own", meaning: "A source gives the officer's share." },
  "only-officer": {
    label: "The only officer",
    meaning: "The officer is the only one of the batch, so the share is the batch.",
  },
  unknown: { label: "Not known", meaning: "No source read gives the share; that is not zero." },
} as const satisfies Record<OfficerShare["basis"], Term>;

/** Each officer's share of each batch. */
export const officerShares: HeldTable = {
  name: "derived_officer_shares",
  title: "Officers’ shares of batches",
  description:
    "One officer's part of one batch. A conviction that rests on several officers stands in each share.",
  computed: true,
  key: ["batch_id", "officer_id"],
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    officer_id: required(reference("officers", "The officer.")),
    unit: code(MEASURES, "What is counted; empty where the share is not known."),
    qualifier: code(QUALIFIERS, "How exact the number is; empty where the share is not known."),
    value: integer("The number; empty where the share is not known, which is not zero."),
    basis: required(code(SHARE_BASES, "How the share is known.")),
    figure_id: reference("figures", "The figure that gives it."),
    source_ids: references("sources", "Where this is said."),
  },
  rows: ({ derived }) =>
    derived.officer_shares.map((share) => ({
      batch_id: share.batch_id,
      officer_id: share.officer_id,
      unit: share.quantity?.unit ?? null,
      qualifier: share.quantity?.qualifier ?? null,
      value: share.quantity?.value ?? null,
      basis: share.basis,
      figure_id: share.figure_id,
      source_ids: share.source_ids,
    })),
};
