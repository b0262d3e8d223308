import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Answer, Silence } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import type { Position } from "../../model/vocabulary/pledges.ts";
import type { Citations } from "../kit/citations.ts";
import { original, strong, tag, type Line, type Tag, type TagShape } from "../kit/inline.ts";
import { demandWord, numberedDemand } from "./demands.ts";

/** Full and half: agreed, in part; struck: not agreed; open: asked, no answer; dashed: nothing to go on. */
const POSITION_SHAPES: Record<Position, TagShape> = {
  agreed: "solid",
  partly: "half",
  "own-alternative": "struck",
  declined: "struck",
  "no-answer": "open",
  "not-asked": "dashed",
  unclear: "dashed",
};

/** An answer in a word with a shape. */
export function positionTag(records: Records, position: Position): Tag {
  return tag(wordsOf(records).terms.positions[position].label, POSITION_SHAPES[position]);
}

/** A silence in a word with a shape. */
export function silenceTag(records: Records, silence: Silence): Tag {
  return tag(wordsOf(records).pledge.silenceLabels[silence], "dashed");
}

/** The reason for a silence: a word with a shape, and the sentence. */
export function silenceLine(records: Records, silence: Silence): Line {
  return [silenceTag(records, silence), ` ${wordsOf(records).silences[silence]}`];
}

/**
 * One answer of somebody with recorded answers to the document: the position in a word, what was said, when, and the
 * source; or that there is none to this demand, that it was not put to this office, or that this is not known.
 */
export function answerLine(records: Records, answer: Answer | null, citations: Citations): Line {
  const id = answer?.response_id ?? null;
  if (id !== null) return responseLine(records, records.get("responses", id), citations);
  const silence = answer?.silence ?? "answer-not-found";
  return silence === "answer-not-found"
    ? [silenceTag(records, silence), ` ${wordsOf(records).pledge.noAnswerToThis}`]
    : silenceLine(records, silence);
}

/** Whether a response says anything: that somebody was not asked, or did not answer, is a row too. */
export function isAnswer({ position }: Response): boolean {
  return position !== "no-answer" && position !== "not-asked";
}

/** What was said, and when. */
export function responseWords(records: Records, { summary, said_on: day }: Response): Line {
  const { pledge, date } = wordsOf(records);
  return [
    original(records, sentenceOf(summary)),
    ` ${day === null ? pledge.undated : capitalized(date(day))}.`,
  ];
}

/** One response: the position in a word, what was said, when, and the source. */
export function responseLine(records: Records, response: Response, citations: Citations): Line {
  return [
    positionTag(records, response.position),
    " ",
    ...responseWords(records, response),
    citations.cite(response.source_ids),
  ];
}

/** To what answers are given: ` On demand 2:`, or ` On each of demands 1 and 3:`; nothing where there is one ask. */
export function answeredDemands(records: Records, responses: readonly Response[]): Line {
  const demands = responses.map(({ demand_id }) => numberedDemand(records, demand_id));
  const [first] = demands;
  if (first === undefined || first.number === null) return [];
  const words = wordsOf(records);
  const { on } = words.pledge.asks[demandWord(records.get("pledges", first.demand.pledge_id))];
  const numbers = words.list(demands.map(({ number }) => String(number)));
  return [" ", strong(on(numbers, demands.length))];
}
