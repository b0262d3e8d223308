import { countOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";

const ASKED = "asked courts to appoint lawyers, not yet to undo the convictions";

/** Whether the motions of a batch asked for lawyers only. They count as moved, and every page that counts them says so. */
export function asksForLawyersFirst({ mechanism }: Batch): boolean {
  return mechanism?.startsWith("request to appoint counsel") ?? false;
}

/** That motions among those of some batches asked for lawyers only; empty where none did. */
export function lawyersFirstWords(records: Records, batchIds: readonly string[]): string {
  const count = batchIds.filter((id) => asksForLawyersFirst(records.get("batches", id))).length;
  if (count === 0) return "";
  return count === batchIds.length
    ? `The motions ${ASKED}.`
    : `The motions in ${countOf(count, "batch", "batches")} ${ASKED}.`;
}
