import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { plainText } from "../kit/inline.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { originSentence, putToLine } from "../pledge/pledge-block.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a pledge: who asked whom, and how many agreed. */
export function pledgeCard(records: Records, pledgeId: string): CardSaying {
  const pledge = records.get("pledges", pledgeId);
  const counts = records
    .pledgeAnswers({ pledge: pledgeId })
    .flatMap((group) => agreementSentences(records, group));
  return {
    lines: [
      [originSentence(records, pledge), plainText(putToLine(records, pledge))].join(" "),
      counts.length === 0 ? wordsOf(records).card.pledge.noAnswer : counts.join(" "),
    ],
  };
}
