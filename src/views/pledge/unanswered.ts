import type { Respondent, Silence } from "../../model/derived/answers.ts";

/** Why nothing of a person without any answer is recorded. */
export function silenceOf({ answers }: Respondent): Silence {
  return answers[0]?.silence ?? "answer-not-found";
}
