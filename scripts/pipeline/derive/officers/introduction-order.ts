import { isAccusation } from "../../../../src/model/case-end.ts";
import { WITHOUT_CONVICTION } from "../../../../src/model/derived/label-parts.ts";
import { cameAfter } from "../../../../src/model/event-order.ts";
import type { OfficerEventRow } from "../../../../src/model/tables/officers.ts";
import { isConvictedState, type CaseState } from "../../../../src/model/vocabulary/officers.ts";
import { firingsAfter } from "./firing.ts";
import type { ToldCase } from "./told-case.ts";

/** The order of an introduction after the convictions that stand. */
const ORDER: readonly CaseState[] = [...WITHOUT_CONVICTION, "finding"];

/** The cases of an officer as an introduction tells them, in any language. */
export interface IntroductionOrder {
  /** The cases whose convictions stand; they are told first. */
  readonly convictions: readonly ToldCase[];
  /** The others in the order in which they are told, without the findings that a firing stands for. */
  readonly others: readonly ToldCase[];
  /** The last finding that a firing stands for; `null` where there is none. */
  readonly firedAfter: OfficerEventRow | null;
  /** Whether there is any criminal case. */
  readonly anyCase: boolean;
}

/** @param firings the firings after a departmental finding; they are told in place of the finding */
export function introductionOrder(
  cases: readonly ToldCase[],
  firings: readonly OfficerEventRow[],
): IntroductionOrder {
  const findings = cases.filter(
    ({ end: { event } }) => event?.event === "department-finding" && firingsAfter(event, firings).length > 0,
  );
  return {
    convictions: cases.filter(({ status }) => isConvictedState(status.state)),
    others: cases
      .filter((one) => !isConvictedState(one.status.state) && !findings.includes(one))
      .sort((a, b) => ORDER.indexOf(a.status.state) - ORDER.indexOf(b.status.state)),
    firedAfter: findings.at(-1)?.end.event ?? null,
    anyCase: cases.some(({ status }) => status.case_id !== null),
  };
}

/** Whether a case was brought before all the others given. */
export function isEarlier({ rows }: ToldCase, others: readonly ToldCase[]): boolean {
  const brought = rows.filter(isAccusation);
  const after = others.flatMap((other) => other.rows.filter(isAccusation));
  const pairs = brought.flatMap((first) => after.map((later) => cameAfter(later, first)));
  return pairs.length > 0 && pairs.every(Boolean);
}
