import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import { isOtherwise } from "../../model/agreement.ts";
import type { PledgeAnswers, Respondent } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import type { Response } from "../../model/tables/pledges.ts";
import { prose, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { joined, original, quoted, strong, type Inline, type Line } from "../kit/inline.ts";
import { answeredDemands, positionTag } from "../pledge/answer-words.ts";
import { isRecorded } from "../pledge/respondents.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import { openQuestionsOf } from "./race-questions.ts";
import type { SheetMaking } from "./sheet-making.ts";

/**
 * What those proposed who did not agree to everything: of everybody as much as of anybody else, so that no name is left out
 * for want of room. First the first sentence on each demand, then all of it, then the exact words too.
 */
export function otherwisePart({ records, race, citations, shown }: SheetMaking): Section | null {
  const words = wordsOf(records).race.sheet;
  const [first] = pledgesPutTo(records, race.race_id);
  const others = first === undefined ? [] : othersIn(records, first);
  if (others.length === 0) return null;
  const items = others.map(({ respondent, responses }): Line => {
    const { name } = records.get("people", respondent.person_id);
    const answers = responses.map((response) => answerLine(records, response, shown.answers, citations));
    return words.answer<Inline>(strong(name), joined(answers, " "));
  });
  return { anchor: "otherwise", heading: words.otherwise, blocks: [{ kind: "list", items }] };
}

/** Those with recorded answers of which some are neither agreement nor unclear, each with these. */
function othersIn(
  records: Records,
  group: PledgeAnswers,
): readonly { readonly respondent: Respondent; readonly responses: readonly Response[] }[] {
  return group.respondents
    .map((respondent) => ({
      respondent,
      responses: respondent.answers
        .filter(isRecorded)
        .map(({ response_id }) => records.get("responses", response_id))
        .filter(isOtherwise),
    }))
    .filter(({ responses }) => responses.length > 0);
}

function answerLine(records: Records, response: Response, much: number, citations: Citations): Line {
  const { quote, summary, source_ids } = response;
  const said = much === 1 ? firstSentence(summary) : summary;
  return [
    positionTag(records, response.position),
    ...answeredDemands(records, [response]),
    " ",
    original(records, sentenceOf(said)),
    ...(quote === null || much < 3 ? [] : [" ", quoted(records, quote)]),
    citations.cite(source_ids),
  ];
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) (?=[A-Z])/)[0] ?? text;
}

/** What is not known about the race, and in the head how much of it there is. */
export function notKnownPart({ records, race, shown }: SheetMaking): Section {
  const { kit, number, race: words } = wordsOf(records);
  const questions = openQuestionsOf(records, race);
  const items = questions
    .slice(0, shown.questions)
    .map(({ question }): Line => [original(records, question)]);
  const { heading } = kit.questions;
  return {
    anchor: "not-known",
    heading:
      items.length === questions.length
        ? heading
        : words.sheet.some(heading, number(items.length), number(questions.length)),
    blocks: [items.length === 0 ? prose([words.sheet.noQuestions]) : { kind: "list", items }],
  };
}
