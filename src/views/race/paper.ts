import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { anchorOf } from "../../site/addresses.ts";
import type { PaperPart, PaperPlan } from "../paper/paper-plan.ts";
import { pledgesPutTo } from "./pledges-put.ts";

/**
 * What of a race is printed: the answers to the first document in a table, or that nothing was asked; what followed,
 * the words of the answers, the other documents and the rest as long as there is room.
 */
export function racePaper(records: Records, { race_id }: Race): PaperPlan {
  const [first = "asked", ...others] = pledgesPutTo(records, race_id).map(({ pledge_id }) =>
    anchorOf(pledge_id),
  );
  const parts = (as: PaperPart["as"], ...anchors: readonly string[]) =>
    anchors.map((anchor): PaperPart => ({ anchor, as }));
  return {
    kept: parts("short", first),
    fill: [
      ...parts("whole", "in-office", first, "candidates"),
      ...parts("short", ...others),
      ...parts("whole", "commitments", ...others, "not-known"),
    ],
  };
}
