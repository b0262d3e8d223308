import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { TimelineEntry } from "../../model/derived/timeline.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { batchLink, personLink } from "../batch/links.ts";
import { stepItem } from "../batch/step-words.ts";
import type { Section, TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { original, strong, type Inline } from "../kit/inline.ts";
import { electionOn, raceLink } from "../race/race-name.ts";

/** Steps of batches, elections, and who took office, on one line of time. */
export function countyTimelineSection(
  records: Records,
  county: County,
  citations: Citations,
): Section | null {
  const { entries } = records.timeline("county", county.county_id);
  if (entries.length === 0) return null;
  const items = entries.map((entry) => itemOf(records, entry, citations));
  const { heading } = wordsOf(records).county.timeline;
  return { anchor: "timeline", heading, blocks: [{ kind: "timeline", entries: items }] };
}

function itemOf(
  records: Records,
  { table, row_id, date }: TimelineEntry,
  citations: Citations,
): TimelineItem {
  const { county, dateOrUnknown } = wordsOf(records);
  const when = { when: dateOrUnknown(date), date, notes: [] };
  switch (table) {
    case "batch_steps": {
      const step = records.get("batch_steps", row_id);
      const about = [batchLink(records, records.get("batches", step.batch_id))];
      return { ...stepItem(records, step, citations, about), notes: [] };
    }
    case "races": {
      const race = records.get("races", row_id);
      return {
        ...when,
        text: [
          strong(electionOn(records, race, date)),
          ": ",
          raceLink(records, race),
          citations.cite(race.source_ids),
        ],
      };
    }
    case "terms": {
      const term = records.get("terms", row_id);
      const office = records.get("offices", term.office_id).name;
      return {
        ...when,
        notes: term.note === null ? [] : [[original(records, sentenceOf(term.note))]],
        text: [
          ...county.timeline.tookOffice<Inline>(personLink(records, term.person_id), office),
          citations.cite(term.source_ids),
        ],
      };
    }
    default:
      throw new Error(`a county's timeline has no words for rows of ${table}`);
  }
}
