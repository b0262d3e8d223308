import { SILENCES, type Answer, type PledgeAnswers, type Silence } from "../../model/derived/answers.ts";
import { EFFECTS, POSITIONS, type Effect, type Position } from "../../model/vocabulary/pledges.ts";
import type { KeyEntry } from "../kit/block.ts";
import type { Tag } from "../kit/inline.ts";
import { positionTag, silenceTag } from "./answer-words.ts";
import { effectTag } from "./outcome-words.ts";

/** An answer, or the reason why there is none, in a word with a shape; never nothing. */
export function answerMark(answer: Answer | undefined): Tag {
  if (answer !== undefined && answer.position !== null) return positionTag(answer.position);
  return silenceTag(answer?.silence ?? "answer-not-found");
}

/** The marks that the answers of a group show, and those of the events after it, each with what it means. */
export function keyOf({ respondents }: PledgeAnswers, effects: ReadonlySet<Effect>): readonly KeyEntry[] {
  const answers = respondents.flatMap((respondent) => respondent.answers);
  const positions = new Set(answers.map(({ position }) => position));
  const silences = new Set(answers.map(({ silence }) => silence));
  return [
    ...(Object.keys(POSITIONS) as Position[])
      .filter((position) => positions.has(position))
      .map((position) => ({ mark: positionTag(position), meaning: POSITIONS[position].meaning })),
    ...(Object.keys(SILENCES) as Silence[])
      .filter((silence) => silences.has(silence))
      .map((silence) => ({ mark: silenceTag(silence), meaning: SILENCES[silence] })),
    ...(Object.keys(EFFECTS) as Effect[])
      .filter((effect) => effects.has(effect))
      .map((effect) => ({
        mark: effectTag(effect),
        meaning: `In office, as the editors judge: ${lowered(EFFECTS[effect].meaning)}`,
      })),
  ];
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
