import type { Terms } from "../../messages/kit/terms.ts";
import type { Words } from "../../messages/words.ts";

/** One closed list whose labels a reader meets. */
export interface LabelList {
  /** Part of the anchors of its labels; its heading has it as key. */
  readonly anchor: keyof Words["glossary"]["lists"];
  readonly list: keyof Terms;
}

/** Every closed list whose labels a reader meets. The meanings are those of the data dictionary. */
export const LABEL_LISTS: readonly LabelList[] = [
  { anchor: "case-state", list: "caseStates" },
  { anchor: "criminal-event", list: "criminalEvents" },
  { anchor: "finding-event", list: "findingEvents" },
  { anchor: "employment-event", list: "employmentEvents" },
  { anchor: "inclusion-basis", list: "inclusionBases" },
  { anchor: "offense-level", list: "offenseLevels" },
  { anchor: "batch-status", list: "batchStatuses" },
  { anchor: "batch-step", list: "batchSteps" },
  { anchor: "batch-remedy", list: "batchRemedies" },
  { anchor: "batch-role", list: "batchRoles" },
  { anchor: "measure", list: "measures" },
  { anchor: "qualifier", list: "qualifiers" },
  { anchor: "standing", list: "standings" },
  { anchor: "pledge-kind", list: "pledgeKinds" },
  { anchor: "position", list: "positions" },
  { anchor: "effect", list: "effects" },
  { anchor: "race-result", list: "raceResults" },
  { anchor: "coverage-topic", list: "coverageTopics" },
  { anchor: "coverage-result", list: "coverageResults" },
  { anchor: "source-kind", list: "sourceKinds" },
  { anchor: "source-extent", list: "sourceExtents" },
];
