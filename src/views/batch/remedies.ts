import { wordsOf } from "../../messages/words.ts";
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

/**
 * That motions among those of some batches asked for lawyers only; empty where none did. They count as moved, and
 * every page that counts them says so.
 */
export function lawyersFirstWords(records: Records, batchIds: readonly string[]): string {
  const count = batchIds.filter((id) => remedySources(records, id, "lawyers-first") !== null).length;
  if (count === 0) return "";
  const words = wordsOf(records);
  return count === batchIds.length
    ? words.terms.batchRemedies["lawyers-first"].meaning
    : words.batch.steps.lawyersFirst(words.count(count, words.kit.nouns.batch));
}
