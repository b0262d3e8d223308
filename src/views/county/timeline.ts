import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { TimelineEntry } from "../../model/derived/timeline.ts";
import type { Records } from "../../model/records.ts";
import type { County } from "../../model/tables/places.ts";
import { batchLink, personLink } from "../batch/links.ts";
import { stepItem } from "../batch/step-words.ts";
import type { Section, TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong } from "../kit/inline.ts";
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
  return { anchor: "timeline", heading: "Timeline", blocks: [{ kind: "timeline", entries: items }] };
}

function itemOf(
  records: Records,
  { table, row_id, date }: TimelineEntry,
  citations: Citations,
): TimelineItem {
  const when = { when: dateOrUnknown(date), date, notes: [] };
  switch (table) {
    case "batch_steps": {
      const step = records.get("batch_steps", row_id);
      const about = [batchLink(records.get("batches", step.batch_id))];
      return { ...stepItem(records, step, citations, about), notes: [] };
    }
    case "races": {
      const race = records.get("races", row_id);
      return {
        ...when,
        text: [
          strong(electionOn(race, date)),
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
        notes: term.note === null ? [] : [[sentenceOf(term.note)]],
        text: [
          personLink(records, term.person_id),
          ` took office: ${office}`,
          citations.cite(term.source_ids),
        ],
      };
    }
    default:
      throw new Error(`a county's timeline has no words for rows of ${table}`);
  }
}
