import { wordsOf } from "../../messages/words.ts";
import { earliest, latest, type PartialDate } from "../../model/partial-date.ts";
import type { Reader } from "./inline.ts";

/** Several dates as one span; a date inside a vaguer one adds nothing. `null` for none. */
export function spanOf(reader: Reader, dates: readonly PartialDate[]): string | null {
  const [first] = [...dates].sort((a, b) => earliest(a).localeCompare(earliest(b)) || a.length - b.length);
  const [last] = [...dates].sort((a, b) => latest(b).localeCompare(latest(a)) || a.length - b.length);
  if (first === undefined || last === undefined) return null;
  const { date, span } = wordsOf(reader);
  return latest(first) >= latest(last) ? date(first) : span(first, last);
}
