import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { electedWords } from "../race/elected-words.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a race: who was elected, as far as a row says so, and what was asked of the candidates and answered. */
export function raceCard(records: Records, race: Race): CardSaying {
  return { lines: [electedWords(records, race.race_id), ...askedLines(records, race)] };
}

/** The first document put to the candidates with what they answered, and how many more there are. */
function askedLines(records: Records, race: Race): readonly string[] {
  const {
    count,
    race: { nothingAsked },
    card: { race: words },
  } = wordsOf(records);
  const [first, ...others] = pledgesPutTo(records, race.race_id);
  if (first === undefined) return [nothingAsked];
  const { title } = records.get("pledges", first.pledge_id);
  const answers = capitalized(agreementSentences(records, first).join(" "));
  const more = others.length === 0 ? [] : [words.alsoPut(count(others.length, words.otherDocuments))];
  return [words.answers(title, answers), ...more];
}
