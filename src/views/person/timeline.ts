import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { isAnswer } from "../pledge/answer-words.ts";
import { electionOn, officeTitle } from "../race/race-name.ts";
import type { Moment } from "../timeline/moment.ts";
import { lanesOf, timelineBlock } from "../timeline/timeline-figure.ts";
import { recordedCounts } from "./counts.ts";
import { momentsOf, type PersonRows } from "./moments.ts";
import { momentText } from "./moment-text.ts";

/** The shapes of the lines of time of a person, from the top. What followed in office may be the act of somebody else. */
const LANES = {
  office: "hexagon",
  said: "circle",
  silent: "circle",
  promised: "square",
  batches: "hexagon",
  followed: "diamond",
} as const;

type PersonLane = keyof typeof LANES;

/** Terms, races, answers, commitments, batches and events of a person on one line of time; `null` where there are none. */
export function personTimelineSection(
  records: Records,
  personId: string,
  citations: Citations,
): Section | null {
  const { list, dateOrUnknown, personTimeline: words } = wordsOf(records);
  const counts = recordedCounts(records, personId);
  if (counts === null) return null;
  const moments = momentsOf(records, personId).map((row): Moment<PersonLane> => ({
    when: isToldInText(records, row) ? words.seeText : dateOrUnknown(row.date),
    date: row.date,
    text: momentText(records, row, citations),
    notes: [],
    ...markOf(records, row),
  }));
  const { name } = records.get("people", personId);
  const lanes = (Object.keys(LANES) as PersonLane[]).filter((lane) =>
    moments.some((moment) => moment.lane === lane),
  );
  return {
    anchor: "timeline",
    heading: words.heading,
    blocks: [
      timelineBlock(records, moments, lanesOf(LANES, words.lanes), {
        page: ADDRESSES.people.page(personId),
        title: words.title(name, list(lanes.map((lane) => words.lanesInTitle[lane]))),
        finding: [words.finding(name, counts)],
        opening: words.opening,
        caption: words.caption,
      }),
    ],
  };
}

/** Whether only the words of a row tell its day: so with a candidacy that was given up. */
function isToldInText(records: Records, { date, table, rowIds: [id] }: PersonRows): boolean {
  return date === null && table === "candidacies" && records.get("candidacies", id).result_detail !== null;
}

/** On which line a row stands, and the word or two at its mark. */
function markOf(
  records: Records,
  { date, table, rowIds: [id] }: PersonRows,
): Pick<Moment<PersonLane>, "lane" | "label" | "lasted"> {
  const { terms, personTimeline: words } = wordsOf(records);
  switch (table) {
    case "terms": {
      const { office_id, started_on: from, ended_on: to } = records.get("terms", id);
      const label = officeTitle(records, records.get("offices", office_id));
      return { lane: "office", label, lasted: { from, to } };
    }
    case "candidacies": {
      const { race_id } = records.get("candidacies", id);
      return { lane: "office", label: electionOn(records, records.get("races", race_id), date) };
    }
    case "responses": {
      const response = records.get("responses", id);
      return {
        lane: isAnswer(response) ? "said" : "silent",
        label: terms.positions[response.position].label,
      };
    }
    case "commitments": {
      const { candidacy_id } = records.get("commitments", id);
      return { lane: "promised", label: candidacy_id === null ? words.madeInOffice : words.madeInRace };
    }
    case "batches": {
      // The day of a batch that was only asked for is that of the request.
      const step = records.get("batches", id).status === "requested" ? "requested" : "announced";
      return { lane: "batches", label: terms.batchSteps[step].label };
    }
    case "outcomes":
      return { lane: "followed", label: terms.effects[records.get("outcomes", id).effect].label };
    default:
      throw new Error(`a person's timeline has no line for ${table}`);
  }
}
