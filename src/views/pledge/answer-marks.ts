import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { SILENCES, type Answer, type PledgeAnswers, type Silence } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { EFFECTS, POSITIONS, type Effect, type Position } from "../../model/vocabulary/pledges.ts";
import type { KeyEntry } from "../kit/table.ts";
import type { Tag } from "../kit/inline.ts";
import { positionTag, silenceTag } from "./answer-words.ts";
import { effectTag } from "./outcome-words.ts";

/** An answer, or the reason why there is none, in a word with a shape; never nothing. */
export function answerMark(records: Records, answer: Answer | undefined): Tag {
  if (answer !== undefined && answer.position !== null) return positionTag(records, answer.position);
  return silenceTag(records, answer?.silence ?? "answer-not-found");
}

/** The marks that the answers of a group show, and those of the events after it, each with what it means. */
export function keyOf(
  records: Records,
  { respondents }: PledgeAnswers,
  effects: ReadonlySet<Effect>,
): readonly KeyEntry[] {
  const { terms, silences: sentences, pledge } = wordsOf(records);
  const answers = respondents.flatMap((respondent) => respondent.answers);
  const positions = new Set(answers.map(({ position }) => position));
  const silences = new Set(answers.map(({ silence }) => silence));
  return [
    ...(Object.keys(POSITIONS) as Position[])
      .filter((position) => positions.has(position))
      .map((position) => ({
        mark: positionTag(records, position),
        meaning: terms.positions[position].meaning,
      })),
    ...(Object.keys(SILENCES) as Silence[])
      .filter((silence) => silences.has(silence))
      .map((silence) => ({ mark: silenceTag(records, silence), meaning: sentences[silence] })),
    ...(Object.keys(EFFECTS) as Effect[])
      .filter((effect) => effects.has(effect))
      .map((effect) => ({
        mark: effectTag(records, effect),
        meaning: pledge.effectMeaning(continued(terms.effects[effect].meaning)),
      })),
  ];
}
