import type { Answer } from "./derived/answers.ts";
import type { Position } from "./vocabulary/pledges.ts";

/**
 * What somebody with a recorded answer answered to all that was put to them: that they agree to every demand; to some
 * demand something else; or neither, where an answer is unclear, is not found or was not given.
 */
export type Agreement = "all" | "otherwise" | "not-clear";

const OTHERWISE: readonly (Position | null)[] = ["partly", "own-alternative", "declined"];

/** Whether a position is an answer, and another than agreement. */
export function isOtherwise({ position }: { readonly position: Position | null }): boolean {
  return OTHERWISE.includes(position);
}

/** Whether rows show that a demand was put to the person: by a response, or by the document's going to them. */
export function isPut({ position, silence }: Answer): boolean {
  return silence === null ? position !== "not-asked" : silence === "answer-not-found";
}

/** Whether a demand was put to another office only. */
export function isForAnotherOffice({ silence }: Answer): boolean {
  return silence === "put-to-another-office";
}

/** How the answers of somebody with a recorded answer come together. */
export function agreementOf(answers: readonly Answer[]): Agreement {
  if (answers.some(isOtherwise)) return "otherwise";
  return answers.every((answer) => answer.position === "agreed" || isForAnotherOffice(answer))
    ? "all"
    : "not-clear";
}
