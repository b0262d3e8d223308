/** The kind of page of a source. */
export const SOURCE = "Source";

/**
 * How much a kind of page weighs against one that is not named here. The index knows words alone: whoever looks for
 * `Manhattan` wants the county before thirty candidates for its District Attorney.
 */
export const WEIGHTS_OF_KINDS: Readonly<Record<string, number>> = {
  County: 1.5,
  Officer: 1.2,
  Person: 1.2,
  Page: 0.7,
  Candidacy: 0.7,
  "Answer to a pledge": 0.7,
};
