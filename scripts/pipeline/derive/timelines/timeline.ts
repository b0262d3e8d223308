import type { Timeline, TimelineEntry } from "../../../../src/model/derived/timeline.ts";
import { compareDates } from "../../../../src/model/partial-date.ts";

/** One entry, with the day at which it stands where that is not the first day its date may be. */
export interface PlacedEntry extends TimelineEntry {
  readonly listedOn?: string | null;
  /** Where it stands among entries of one day, the earlier the less; by its id where it is left out. */
  readonly course?: number;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(entry: PlacedEntry): string | null {
  return entry.listedOn === undefined ? entry.date : entry.listedOn;
}

/** A timeline: oldest first, undated first, then by table, course and id. */
export function timelineOf(kind: Timeline["kind"], id: string, entries: readonly PlacedEntry[]): Timeline {
  const sorted = [...entries].sort(
    (a, b) =>
      compareDates(placeOf(a), placeOf(b)) ||
      compareText(a.table, b.table) ||
      (a.course ?? 0) - (b.course ?? 0) ||
      compareText(a.row_id, b.row_id),
  );
  return { kind, id, entries: sorted.map(({ date, table, row_id }) => ({ date, table, row_id })) };
}
