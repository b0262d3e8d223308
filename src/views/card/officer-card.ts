import type { Records } from "../../model/records.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { officerTags } from "../officer/tags.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of an officer: the status that the page has, in its own words and whole, and how many convictions. */
export function officerCard(records: Records, officerId: string): CardSaying {
  const status = records.officerStatus(officerId);
  const [tag] = officerTags(status);
  return {
    tag: tag === undefined ? null : { text: tag.text, shape: tag.shape },
    lines: [status.summary, convictionsLine(records, officerId)],
  };
}

/** What was moved and vacated of the convictions tied to the officer, with the qualifiers. */
function convictionsLine(records: Records, officerId: string): string {
  const totals = records.totals("officer", officerId);
  const amount = (name: "moved" | "announced_only" | "vacated") => scopeAmount(records, totals, name).words;
  const announced =
    totals.announced_only.quantity === null ? "" : ` (${amount("announced_only")} of them announced only)`;
  return `Convictions tied to this officer: moved, ${amount("moved")}${announced}; vacated, ${amount("vacated")}.`;
}
