import { countOf } from "../../format/counts.ts";
import { capitalized, listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import { agreementSentences } from "../pledge/agreement.ts";
import { candidatesOf, electedIn } from "../race/candidates.ts";
import { pledgesPutTo } from "../race/pledges-put.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a race: who was elected, as far as a row says so, and what was asked of the candidates and answered. */
export function raceCard(records: Records, race: Race): CardSaying {
  return { lines: [electedWords(records, race), ...askedLines(records, race)] };
}

/** Who was elected, or nominated, or that it is not recorded. */
function electedWords(records: Records, { race_id }: Race): string {
  const elected = electedIn(records, race_id);
  if (elected !== null) return `${elected.person.name} was elected.`;
  const nominated = candidatesOf(records, race_id)
    .filter(({ candidacy }) => candidacy.result === "won-primary")
    .map(({ person }) => person.name);
  if (nominated.length === 0) return "Who was elected is not recorded here.";
  return `${listOf(nominated)} won the primary. The general election was not checked.`;
}

/** The first document put to the candidates with what they answered, and how many more there are. */
function askedLines(records: Records, race: Race): readonly string[] {
  const [first, ...others] = pledgesPutTo(records, race.race_id);
  if (first === undefined) return ["No question put to the candidates is recorded."];
  const { title } = records.get("pledges", first.pledge_id);
  const answers = capitalized(agreementSentences(records, first).join(" "));
  const more =
    others.length === 0 ? [] : [`Also put to the candidates: ${countOf(others.length, "other document")}.`];
  return [`${title}: ${answers}`, ...more];
}
