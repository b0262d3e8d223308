import type { Box } from "./box.ts";
import { labelPlaces, type Anchor, type LabelPlace } from "./label-room.ts";

/** So many layouts are kept: those of the maps of one site, in every size. */
const MOST = 100;

const KEPT = new Map<string, readonly (LabelPlace | null)[]>();

/**
 * The same as `labelPlaces`, which takes a second for a map of the country: a map is drawn on its page, as a file and
 * in a frame, in every language, and its labels find the same room each time.
 */
export function keptLabelPlaces(anchors: readonly Anchor[], bounds: Box): readonly (LabelPlace | null)[] {
  const asked = JSON.stringify([anchors, bounds]);
  const kept = KEPT.get(asked);
  if (kept !== undefined) return kept;
  const places = labelPlaces(anchors, bounds);
  if (KEPT.size >= MOST) KEPT.clear();
  KEPT.set(asked, places);
  return places;
}
