import type { PageType } from "../../messages/browser/page-types.ts";

/**
 * How much a kind of page weighs against one that is not named here. The index knows words alone: whoever looks for
 * `Manhattan` wants the county before thirty candidates for its District Attorney.
 */
export const WEIGHTS: Readonly<Partial<Record<PageType, number>>> = {
  county: 1.5,
  officer: 1.2,
  person: 1.2,
  page: 0.7,
  candidacy: 0.7,
  answer: 0.7,
};
