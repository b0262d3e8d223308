import { wordsOf } from "../../messages/words.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Records } from "../../model/records.ts";
import type { BatchRemedy } from "../../model/vocabulary/batches.ts";

/** The sources for a remedy of a batch other than a court's vacatur; `null` where the batch has no such remedy. */
export function remedySources(
  records: Records,
  batchId: string,
  remedy: BatchRemedy,
): readonly string[] | null {
  const rows = records.where("batch_remedies", "batch_id", batchId);
  return rows.find((row) => row.remedy === remedy)?.source_ids ?? null;
}

function asksForLawyers(records: Records, batchId: string): boolean {
  return remedySources(records, batchId, "lawyers-first") !== null;
}

/**
 * Whether every motion counted in a total asked for lawyers only: then nobody yet asked a court to undo the
 * convictions, and a sentence says what was asked in place of that.
 */
export function isAllLawyersFirst(records: Records, { moved, announced_only }: ScopeTotals): boolean {
  const { batch_ids } = moved;
  return (
    announced_only.quantity === null &&
    batch_ids.length > 0 &&
    batch_ids.every((id) => asksForLawyers(records, id))
  );
}

/**
 * That motions among those of some batches asked for lawyers only; empty where none did. They count as moved, and
 * every page that counts them says so.
 */
export function lawyersFirstWords(records: Records, batchIds: readonly string[]): string {
  const count = batchIds.filter((id) => asksForLawyers(records, id)).length;
  if (count === 0) return "";
  const words = wordsOf(records);
  return count === batchIds.length
    ? words.terms.batchRemedies["lawyers-first"].meaning
    : words.batch.steps.lawyersFirst(words.count(count, words.kit.nouns.batch));
}
