import { code, reference, references, required } from "../column.ts";
import type { Dataset } from "../dataset.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DownloadRow, DownloadTable } from "./download-table.ts";

/** Which number of a batch is not known. */
export const UNKNOWN_NUMBERS = {
  requested: {
    label: "Convictions requested",
    meaning: "Someone asked; no text read says for how many convictions.",
  },
  moved: {
    label: "Convictions moved",
    meaning: "A prosecutor acted; no text read says on how many convictions.",
  },
  vacated: {
    label: "Convictions vacated",
    meaning: "A court ruled; no number of convictions is in use.",
  },
  share: {
    label: "Officer’s share",
    meaning: "The officer is a reason for the batch; no share is recorded.",
  },
} as const satisfies Vocabulary;

const COUNTED = ["requested", "moved", "vacated"] as const;

function rowsOf({ tables, derived }: Dataset): DownloadRow[] {
  const ofBatches = derived.totals.filter(({ kind }) => kind === "batch");
  const counts = new Map(ofBatches.map((scope) => [scope.id, scope]));
  const unknownShares = Map.groupBy(
    derived.officer_shares.filter(({ quantity }) => quantity === null),
    ({ batch_id }) => batch_id,
  );
  return tables.batches.flatMap(({ batch_id, source_ids }) => [
    ...COUNTED.filter((count) =>
      counts.get(batch_id)?.[count].batch_ids_without_number.includes(batch_id),
    ).map((count) => ({ batch_id, number: count, officer_id: null, source_ids })),
    ...(unknownShares.get(batch_id) ?? []).map((share) => ({
      batch_id,
      number: "share",
      officer_id: share.officer_id,
      source_ids: share.source_ids,
    })),
  ]);
}

/** The numbers that belong to the record and are not in it. */
export const unknownNumbers: DownloadTable = {
  name: "derived_unknown_numbers",
  title: "Numbers that are not known",
  description: "One number of a batch, or of an officer’s share in it, that is not recorded. It is not zero.",
  computed: true,
  key: ["batch_id", "number", "officer_id"],
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    number: required(code(UNKNOWN_NUMBERS, "Which number is not known.")),
    officer_id: reference("officers", "The officer whose share is not known; else empty."),
    source_ids: references("sources", "The texts that were read about it."),
  },
  rows: rowsOf,
};
