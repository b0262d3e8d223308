import { capitalized } from "../../format/lists.ts";
import { compareDates } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { commitmentContext } from "../person/commitment-context.ts";
import { commitmentEntry } from "../pledge/promises.ts";

/** What a person promised beyond the documents put to them, in races and in office, with the exact words. */
export function ownCommitmentsSection(
  records: Records,
  personId: string,
  heading: string,
  citations: Citations,
): Section {
  const entries = [...records.where("commitments", "person_id", personId)]
    .sort((a, b) => compareDates(a.made_on, b.made_on))
    .map((commitment) => {
      const context = commitmentContext(records, commitment).map((part) =>
        typeof part === "string" ? ` ${capitalized(part)}` : part,
      );
      return commitmentEntry(records, commitment, [...context, "."], citations);
    });
  return {
    anchor: "commitments",
    heading,
    blocks: [entries.length === 0 ? prose(["No commitment is recorded."]) : { kind: "statements", entries }],
  };
}
