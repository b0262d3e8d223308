import type { Timeline, TimelineEntry } from "../../../../src/model/derived/timeline.ts";
import { compareDates } from "../../../../src/model/partial-date.ts";

/** One entry, with the day at which it stands where that is not the first day its date may be. */
export interface PlacedEntry extends TimelineEntry {
  readonly listedOn?: string | null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(entry: PlacedEntry): string | null {
  return entry.listedOn === undefined ? entry.date : entry.listedOn;
}

/** A timeline: oldest first, undated first, then by table and id. */
export function timelineOf(kind: Timeline["kind"], id: string, entries: readonly PlacedEntry[]): Timeline {
  const sorted = [...entries].sort(
    (a, b) =>
      compareDates(placeOf(a), placeOf(b)) ||
      compareText(a.table, b.table) ||
      compareText(a.row_id, b.row_id),
  );
  return { kind, id, entries: sorted.map(({ date, table, row_id }) => ({ date, table, row_id })) };
}
