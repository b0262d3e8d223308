import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { candidatesOf, electedIn } from "./candidates.ts";

/** Who was elected, or nominated, in words alone; or that it is not recorded. */
export function electedWords(records: Records, raceId: string): string {
  const {
    list,
    race: { result },
  } = wordsOf(records);
  const elected = electedIn(records, raceId);
  if (elected !== null) return result.elected<string>(elected.person.name).join("");
  const nominated = candidatesOf(records, raceId)
    .filter(({ candidacy }) => candidacy.result === "won-primary")
    .map(({ person }) => person.name);
  return nominated.length === 0
    ? result.unknown
    : [...result.nominated<string>(list(nominated)), " ", result.generalNotChecked].join("");
}
