import type { Records } from "../../model/records.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { originSentence } from "../pledge/pledge-block.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a pledge: who asked whom, and how many agreed. */
export function pledgeCard(records: Records, pledgeId: string): CardSaying {
  const pledge = records.get("pledges", pledgeId);
  const counts = records
    .pledgeAnswers({ pledge: pledgeId })
    .flatMap((group) => agreementSentences(records, group));
  return {
    lines: [
      `${originSentence(pledge)} Put to: ${pledge.addressed_to}.`,
      counts.length === 0 ? "No answer to this document is recorded." : counts.join(" "),
    ],
  };
}
