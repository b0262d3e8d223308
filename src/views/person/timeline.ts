import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { RACE_RESULTS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import type { Section, TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong, type Line } from "../kit/inline.ts";
import { effectTag, eventLine } from "../pledge/outcome-words.ts";
import { electionOn, officeTitle, raceLink } from "../race/race-name.ts";
import { momentsOf, responsesText, type Moment } from "./moments.ts";
import { termSpan } from "./term-words.ts";

/** Terms, races, answers, commitments and events of a person on one line of time; `null` where there are none. */
export function personTimelineSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const { entries } = records.timeline("person", personId);
  if (entries.length === 0) return null;
  const items = momentsOf(records, entries).map((moment): TimelineItem => ({
    when: dateOrUnknown(moment.date),
    date: moment.date,
    text: textOf(records, moment, citations),
    notes: [],
  }));
  return { anchor: "timeline", heading: "Timeline", blocks: [{ kind: "timeline", entries: items }] };
}

function textOf(records: Records, { date, table, rowIds }: Moment, citations: Citations): Line {
  const id = rowIds[0];
  switch (table) {
    case "terms":
      return termText(records, id, citations);
    case "candidacies":
      return candidacyText(records, id, date, citations);
    case "responses":
      return responsesText(records, rowIds, citations);
    case "commitments": {
      const row = records.get("commitments", id);
      return [strong("Commitment"), `: ${sentenceOf(row.commitment)}`, citations.cite(row.source_ids)];
    }
    case "outcomes": {
      const row = records.get("outcomes", id);
      return [effectTag(row.effect), " ", ...eventLine(records, row, citations)];
    }
    default:
      throw new Error(`a person's timeline has no words for ${table}`);
  }
}

function termText(records: Records, id: string, citations: Citations): Line {
  const term = records.get("terms", id);
  const office = officeTitle(records, records.get("offices", term.office_id));
  return [
    strong(term.started_on === null ? "In office" : "Term began"),
    `: ${office}, ${termSpan(term)}.`,
    citations.cite(term.source_ids),
  ];
}

function candidacyText(records: Records, id: string, date: PartialDate | null, citations: Citations): Line {
  const candidacy = records.get("candidacies", id);
  const race = records.get("races", candidacy.race_id);
  return [
    strong(electionOn(race, date)),
    ": ",
    raceLink(records, race),
    `. Result of this candidacy: ${labelOf(RACE_RESULTS, candidacy.result).toLowerCase()}.`,
    citations.cite(candidacy.source_ids),
  ];
}
