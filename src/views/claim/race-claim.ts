import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { original, type Inline, type Line } from "../kit/inline.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { electedWords } from "../race/elected-words.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import { raceName } from "../race/race-name.ts";

/** Who was elected, as far as a row says so, and what the candidates answered to the first document put to them. */
export function raceClaim(records: Records, race: Race): Line {
  return wordsOf(records).claim.race<Inline>(
    raceName(records, race),
    electedWords(records, race.race_id),
    answersLine(records, race),
  );
}

function answersLine(records: Records, { race_id }: Race): Line {
  const { claim, race } = wordsOf(records);
  const [first] = pledgesPutTo(records, race_id);
  if (first === undefined) return [race.nothingAsked];
  const { title } = records.get("pledges", first.pledge_id);
  const answers = capitalized(agreementSentences(records, first).join(" "));
  return claim.answers<Inline>(original(records, title), answers);
}
