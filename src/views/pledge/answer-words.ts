import { sentenceOf } from "../../format/lists.ts";
import { SILENCES, type Answer, type Silence } from "../../model/derived/answers.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import { POSITIONS, type Position } from "../../model/vocabulary/pledges.ts";
import type { Citations } from "../kit/citations.ts";
import { tag, type Line, type Tag, type TagShape } from "../kit/inline.ts";

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

const SILENCE_LABELS: Record<Silence, string> = {
  "answer-not-found": "No answer found",
  "not-among-addressees": "Put to others",
  "put-to-another-office": "Put to another office",
  "left-race": "Left the race",
  "no-answers-recorded": "Not known",
};

/** An answer in a word with a shape. */
export function positionTag(position: Position): Tag {
  return tag(POSITIONS[position].label, POSITION_SHAPES[position]);
}

/** A silence in a word with a shape. */
export function silenceTag(silence: Silence): Tag {
  return tag(SILENCE_LABELS[silence], "dashed");
}

/** The reason for a silence: a word with a shape, and the sentence. */
export function silenceLine(silence: Silence): Line {
  return [silenceTag(silence), ` ${SILENCES[silence]}`];
}

/** What is said of somebody who is recorded on other demands of the same document and not on this one. */
const NO_ANSWER_TO_THIS: Line = [tag("No answer found", "dashed"), " No answer to this one was found."];

/**
 * One answer of somebody with recorded answers to the document: the position in a word, what was said, when, and the
 * source; or that there is none to this demand, or that it was not put to this office.
 */
export function answerLine(records: Records, answer: Answer | null, citations: Citations): Line {
  const id = answer?.response_id ?? null;
  if (id !== null) return responseLine(records.get("responses", id), citations);
  return answer?.silence === "put-to-another-office" ? silenceLine(answer.silence) : NO_ANSWER_TO_THIS;
}

/** Whether a response says anything: that somebody was not asked, or did not answer, is a row too. */
export function isAnswer({ position }: Response): boolean {
  return position !== "no-answer" && position !== "not-asked";
}

/** What was said, and when. */
export function responseWords({ summary, said_on: date }: Response): string {
  return `${sentenceOf(summary)} ${date === null ? "Undated" : dateInWords(date)}.`;
}

/** One response: the position in a word, what was said, when, and the source. */
export function responseLine(response: Response, citations: Citations): Line {
  return [positionTag(response.position), ` ${responseWords(response)}`, citations.cite(response.source_ids)];
}
