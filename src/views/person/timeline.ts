import { dateOrUnknown } from "../../format/dates.ts";
import { listOf, sentenceOf } from "../../format/lists.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { EFFECTS, POSITIONS, RACE_RESULTS } from "../../model/vocabulary/pledges.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong, type Line } from "../kit/inline.ts";
import { isAnswer } from "../pledge/answer-words.ts";
import { effectTag, eventLine } from "../pledge/outcome-words.ts";
import { electionOn, officeTitle, raceLink } from "../race/race-name.ts";
import type { Moment } from "../timeline/moment.ts";
import { timelineBlock } from "../timeline/timeline-figure.ts";
import { timelineCounts } from "./counts.ts";
import { momentsOf, responsesText, type PersonRows } from "./moments.ts";
import { termSpan } from "./term-words.ts";

/** The lines of time of a person, from the top. What followed in office may be the act of somebody else. */
const LANES = {
  office: { name: "Races and office", shape: "hexagon", inTitle: "races and office" },
  said: { name: "Said", shape: "circle", inTitle: "answers" },
  silent: { name: "Asked, no answer", shape: "circle", inTitle: "silence" },
  promised: { name: "Promised", shape: "square", inTitle: "promises" },
  followed: { name: "Followed in office", shape: "diamond", inTitle: "what followed in office" },
} as const;

type PersonLane = keyof typeof LANES;

/** Terms, races, answers, commitments and events of a person on one line of time; `null` where there are none. */
export function personTimelineSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const { entries } = records.timeline("person", personId);
  const counts = timelineCounts(records, personId);
  if (entries.length === 0 || counts === null) return null;
  const moments = momentsOf(records, entries).map((row): Moment<PersonLane> => ({
    when: dateOrUnknown(row.date),
    date: row.date,
    text: textOf(records, row, citations),
    notes: [],
    ...markOf(records, row),
  }));
  const { name } = records.get("people", personId);
  const title = listOf(
    (Object.keys(LANES) as PersonLane[])
      .filter((lane) => moments.some((moment) => moment.lane === lane))
      .map((lane) => LANES[lane].inTitle),
  );
  return {
    anchor: "timeline",
    heading: "Timeline",
    blocks: [
      timelineBlock(moments, LANES, {
        page: ADDRESSES.people.page(personId),
        title: `${name}: ${title}`,
        finding: [`Recorded of ${name}: ${counts}.`],
        opening: "One line of time.",
        caption: "Every entry, oldest first",
      }),
    ],
  };
}

/** On which line a row stands, and the word or two at its mark. */
function markOf(
  records: Records,
  { date, table, rowIds: [id] }: PersonRows,
): Pick<Moment<PersonLane>, "lane" | "label" | "lasted"> {
  switch (table) {
    case "terms": {
      const { office_id, started_on: from, ended_on: to } = records.get("terms", id);
      const label = officeTitle(records, records.get("offices", office_id));
      return { lane: "office", label, lasted: { from, to } };
    }
    case "candidacies": {
      const { race_id } = records.get("candidacies", id);
      return { lane: "office", label: electionOn(records.get("races", race_id), date) };
    }
    case "responses": {
      const response = records.get("responses", id);
      return {
        lane: isAnswer(response) ? "said" : "silent",
        label: labelOf(POSITIONS, response.position),
      };
    }
    case "commitments": {
      const { candidacy_id } = records.get("commitments", id);
      return { lane: "promised", label: candidacy_id === null ? "In office" : "In the race" };
    }
    case "outcomes":
      return { lane: "followed", label: labelOf(EFFECTS, records.get("outcomes", id).effect) };
    default:
      throw new Error(`a person's timeline has no line for ${table}`);
  }
}

function textOf(records: Records, { date, table, rowIds }: PersonRows, citations: Citations): Line {
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
