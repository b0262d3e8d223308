import type { PledgeAnswers, Respondent, Silence } from "../../model/derived/answers.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Block } from "../kit/block.ts";
import { joined, type Line } from "../kit/inline.ts";
import { silenceLine } from "./answer-words.ts";
import { isRecorded, respondentLink } from "./respondents.ts";

/** Everyone without a recorded answer, each with the reason, and to whom the document was put. */
export function unansweredBlocks(records: Records, group: PledgeAnswers): readonly Block[] {
  const silent = group.respondents.filter(({ answers }) => !answers.some(isRecorded));
  if (silent.length === 0) return [];
  const { addressed_to } = records.get("pledges", group.pledge_id);
  const name = ({ person_id }: Respondent): Line => [
    respondentLink(records.get("people", person_id), group.pledge_id),
  ];
  const together = silent.filter((respondent) => silenceOf(respondent) === "no-answers-recorded");
  const alone = silent.filter((respondent) => silenceOf(respondent) !== "no-answers-recorded");
  const items: Line[] = alone.map((one) => [...name(one), ": ", ...silenceLine(silenceOf(one))]);
  if (together.length > 0) {
    items.unshift([...joined(together.map(name)), ": ", ...silenceLine("no-answers-recorded")]);
  }
  return [
    prose([`No answer of these people is recorded here. The document was put to: ${addressed_to}.`]),
    { kind: "list", items },
  ];
}

/** Why nothing of a person without any answer is recorded. */
export function silenceOf({ answers }: Respondent): Silence {
  return answers[0]?.silence ?? "answer-not-found";
}
