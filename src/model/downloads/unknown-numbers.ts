import { code, reference, references, required } from "../column.ts";
import type { Dataset } from "../dataset.ts";
import type { Batch } from "../tables/batches.ts";
import { MOVED_STATUSES } from "../vocabulary/batches.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DownloadRow, HeldTable } from "./download-table.ts";

/** Which number of a batch is not known, or not in use. */
export const UNKNOWN_NUMBERS = {
  requested: {
    label: "Convictions requested",
    meaning: "Someone asked; no number of convictions is in use.",
  },
  moved: {
    label: "Convictions moved",
    meaning: "They were put before a court, or publicly announced; no number of convictions is in use.",
  },
  vacated: {
    label: "Convictions vacated",
    meaning: "A court granted all or a part; no number of convictions that it vacated is in use.",
  },
  share: {
    label: "Officer’s share",
    meaning: "The officer is a reason for the batch; no share is recorded.",
  },
} as const satisfies Vocabulary;

const STEPS = ["requested", "moved", "vacated"] as const;

function rowsOf({ tables, derived }: Dataset): DownloadRow[] {
  const numbers = new Map(derived.batch_numbers.map((one) => [one.batch_id, one]));
  const requested = new Set(
    tables.batch_steps.filter(({ step }) => step === "requested").map(({ batch_id }) => batch_id),
  );
  const unknownShares = Map.groupBy(
    derived.officer_shares.filter(({ quantity }) => quantity === null),
    ({ batch_id }) => batch_id,
  );
  const isUnknown = ({ batch_id, status }: Batch): Record<(typeof STEPS)[number], boolean> => {
    const known = numbers.get(batch_id);
    return {
      requested: requested.has(batch_id) && known?.requested === null,
      moved: MOVED_STATUSES.includes(status) && known?.moved === null,
      vacated: known?.vacated_without_number ?? false,
    };
  };
  return tables.batches.flatMap((batch) => [
    ...STEPS.filter((step) => isUnknown(batch)[step]).map((step) => ({
      batch_id: batch.batch_id,
      number: step,
      officer_id: null,
      source_ids: batch.source_ids,
    })),
    ...(unknownShares.get(batch.batch_id) ?? []).map((share) => ({
      batch_id: batch.batch_id,
      number: "share",
      officer_id: share.officer_id,
      source_ids: share.source_ids,
    })),
  ]);
}

/** The numbers that belong to the record and are not known, or not in use. */
export const unknownNumbers: HeldTable = {
  name: "derived_unknown_numbers",
  title: "Numbers not known, or not in use",
  description:
    "One number of a batch, or of an officer’s share in it, that is not known, or not in use. It is not zero.",
  computed: true,
  key: ["batch_id", "number", "officer_id"],
  columns: {
    batch_id: required(reference("batches", "The batch.")),
    number: required(code(UNKNOWN_NUMBERS, "Which number it is.")),
    officer_id: reference("officers", "The officer whose share is not known; else empty."),
    source_ids: references("sources", "The texts that were read about it."),
  },
  rows: rowsOf,
};
