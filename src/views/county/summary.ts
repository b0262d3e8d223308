import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { County } from "../../model/tables/places.ts";
import { personLink } from "../batch/links.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, type Inline, type Line } from "../kit/inline.ts";
import { termSpan } from "../person/term-words.ts";
import { electionDays } from "../race/election-days.ts";
import { officeTitle, raceLink } from "../race/race-name.ts";
import { racesOf } from "./elections.ts";
import { presentHolder } from "./holder.ts";
import { totalsLine } from "./totals.ts";

/** What a voter must know first, in two lines: how many and under whom; who is the prosecutor now and what is next. */
export function countySummary(records: Records, county: County, citations: Citations): readonly Line[] {
  const who = atTheTimeLine(records, county);
  return [
    [...totalsLine(records, county), ...(who === null ? [] : [" ", ...who])],
    [...nowLine(records, county, citations), " ", ...nextLine(records, county)],
  ];
}

/** Under whom the batches of the county alone were asked for, announced or moved; `null` where there are none. */
function atTheTimeLine(records: Records, { county_id }: County): Line | null {
  const words = wordsOf(records);
  const byPerson = new Map<string | null, Batch[]>();
  for (const id of records.totals("county", county_id).batch_ids) {
    const batch = records.get("batches", id);
    byPerson.set(batch.person_id, [...(byPerson.get(batch.person_id) ?? []), batch]);
  }
  if (byPerson.size === 0) return null;
  const { atTheTime, holderOf, holderUnknown } = words.county.summary;
  const names = [...byPerson]
    .sort(([a, ofA], [b, ofB]) => Number(a === null) - Number(b === null) || ofB.length - ofA.length)
    .map(([id, batches]): Line => {
      const counted = words.count(batches.length, words.county.batch);
      return id === null ? [holderUnknown(counted)] : holderOf<Inline>(personLink(records, id), counted);
    });
  return atTheTime(joined(names), byPerson.size);
}

function nowLine(records: Records, county: County, citations: Citations): Line {
  const { now, nowUnknown } = wordsOf(records).county.summary;
  const holder = presentHolder(records, county);
  if (holder === null) return [nowUnknown];
  const { office, term } = holder;
  return [
    ...now<Inline>(
      officeTitle(records, office),
      personLink(records, term.person_id),
      termSpan(records, term),
    ),
    citations.cite(term.source_ids),
  ];
}

function nextLine(records: Records, { county_id }: County): Line {
  const words = wordsOf(records).county.summary;
  const { ahead, past } = racesOf(records, county_id);
  if (ahead.length > 0) {
    const races = ahead.map((race): Line =>
      words.nextRace<Inline>(raceLink(records, race), electionDays(records, race)),
    );
    return words.next(joined(races, "; "));
  }
  const [last] = past;
  return last === undefined ? [words.noRace] : words.noNext<Inline>(raceLink(records, last));
}
