import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { plainText } from "../kit/inline.ts";
import { summaryLine } from "../officer/status-words.ts";
import { officerTags } from "../officer/tags.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of an officer: the status that the page has, in its own words and whole, and how many convictions. */
export function officerCard(records: Records, officerId: string): CardSaying {
  const status = records.officerStatus(officerId);
  const [tag] = officerTags(records, status);
  return {
    tag: tag === undefined ? null : { text: tag.text, shape: tag.shape },
    lines: [plainText(summaryLine(records, status)), convictionsLine(records, officerId)],
  };
}

/** What was moved and vacated of the convictions tied to the officer, with the qualifiers and what motions asked for else. */
function convictionsLine(records: Records, officerId: string): string {
  const { officer: words, announcedOnly } = wordsOf(records).card;
  const totals = records.totals("officer", officerId);
  const amount = (name: "moved" | "announced_only" | "vacated") => scopeAmount(records, totals, name).words;
  const moved =
    totals.announced_only.quantity === null
      ? amount("moved")
      : words.movedPartlyAnnounced(amount("moved"), announcedOnly(amount("announced_only")));
  const lawyersFirst = lawyersFirstWords(records, totals.moved.batch_ids);
  const line = words.convictions(moved, amount("vacated"));
  return lawyersFirst === "" ? line : `${line} ${lawyersFirst}`;
}
