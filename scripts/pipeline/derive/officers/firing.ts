import { cameAfter } from "../../../../src/model/event-order.ts";
import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";

/** A wording of the date of a finding that puts it before the firing. */
const BEFORE_FIRING = /^before (?:his|her|their|the) firing\b/;

/**
 * The firings that certainly came after a finding: by the dates, or because the sources place the finding before the
 * firing; of several that is the last, for no other is sure to be meant.
 * @param firings in their order
 */
export function firingsAfter(
  finding: OfficerEventRow,
  firings: readonly OfficerEventRow[],
): readonly OfficerEventRow[] {
  const last = firings.at(-1);
  const isSaidBefore = BEFORE_FIRING.test(finding.date_as_reported ?? "");
  return firings.filter(
    (firing) =>
      cameAfter(firing, finding) || (isSaidBefore && firing === last && !cameAfter(finding, firing)),
  );
}
