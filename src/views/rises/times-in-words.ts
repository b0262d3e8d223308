import { capitalized } from "../../format/lists.ts";
import { firstOf, lastOf } from "../../model/partial-date.ts";
import { spanOf } from "../kit/date-span.ts";
import type { Reader } from "../kit/inline.ts";
import { whenRisen, type RiseTime } from "./rise.ts";

/**
 * The times of several rises as one, no more exact than the vaguest of them: `7 August 2015 to 4 November 2016` where
 * each has its date, else `By 18 February 2026` or `Between 2013 and 4 November 2016`. `null` for none.
 */
export function timesInWords(reader: Reader, times: readonly RiseTime[]): string | null {
  const [from, to] = [firstOf(times.map((time) => time.from)), lastOf(times.map((time) => time.to))];
  if (from === null || to === null) return null;
  if (times.some(({ by }) => by)) {
    const part = times.some((time) => time.part) ? { part: true as const } : {};
    return capitalized(whenRisen(reader, { stated: to, by: true, ...part, from, to }));
  }
  const stated = times.flatMap((time) => time.stated ?? []);
  if (stated.length < times.length) return capitalized(whenRisen(reader, { stated: null, from, to }));
  return spanOf(reader, stated);
}
