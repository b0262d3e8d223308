import {
  BATCH_REMEDIES,
  BATCH_ROLES,
  BATCH_STATUSES,
  BATCH_STEPS,
  MEASURES,
  QUALIFIERS,
  STANDINGS,
} from "../../model/vocabulary/batches.ts";
import {
  CASE_STATES,
  EMPLOYMENT_EVENTS,
  FINDING_EVENTS,
  CRIMINAL_EVENTS,
  INCLUSION_BASES,
  OFFENSE_LEVELS,
} from "../../model/vocabulary/officers.ts";
import { COVERAGE_RESULTS, COVERAGE_TOPICS } from "../../model/vocabulary/places.ts";
import { EFFECTS, PLEDGE_KINDS, POSITIONS, RACE_RESULTS } from "../../model/vocabulary/pledges.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../../model/vocabulary/sources.ts";
import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";

/** The labels of one closed list, with the heading under which a reader finds them. */
export interface LabelList {
  /** Part of the anchors of its labels. */
  readonly anchor: string;
  readonly heading: string;
  readonly vocabulary: Vocabulary;
}

/** Every closed list whose labels a reader meets. The meanings are those of the data dictionary. */
export const LABEL_LISTS: readonly LabelList[] = [
  { anchor: "case-state", heading: "How an officer’s case stands", vocabulary: CASE_STATES },
  { anchor: "criminal-event", heading: "Events in an officer’s criminal case", vocabulary: CRIMINAL_EVENTS },
  { anchor: "finding-event", heading: "Findings", vocabulary: FINDING_EVENTS },
  { anchor: "employment-event", heading: "Employment", vocabulary: EMPLOYMENT_EVENTS },
  { anchor: "inclusion-basis", heading: "Why an officer is listed", vocabulary: INCLUSION_BASES },
  { anchor: "offense-level", heading: "Level of an offense", vocabulary: OFFENSE_LEVELS },
  { anchor: "batch-status", heading: "How far a batch got", vocabulary: BATCH_STATUSES },
  { anchor: "batch-step", heading: "Steps of a batch", vocabulary: BATCH_STEPS },
  { anchor: "batch-remedy", heading: "Other remedies of a batch", vocabulary: BATCH_REMEDIES },
  { anchor: "batch-role", heading: "Why an officer stands in a batch", vocabulary: BATCH_ROLES },
  { anchor: "measure", heading: "What a number counts", vocabulary: MEASURES },
  { anchor: "qualifier", heading: "How exact a number is", vocabulary: QUALIFIERS },
  { anchor: "standing", heading: "What becomes of a number", vocabulary: STANDINGS },
  { anchor: "pledge-kind", heading: "Kinds of pledges", vocabulary: PLEDGE_KINDS },
  { anchor: "position", heading: "Answers to a demand", vocabulary: POSITIONS },
  { anchor: "effect", heading: "Effects of an outcome", vocabulary: EFFECTS },
  { anchor: "race-result", heading: "How a candidacy ended", vocabulary: RACE_RESULTS },
  { anchor: "coverage-topic", heading: "What was looked for", vocabulary: COVERAGE_TOPICS },
  { anchor: "coverage-result", heading: "What came of looking", vocabulary: COVERAGE_RESULTS },
  { anchor: "source-kind", heading: "Kinds of sources", vocabulary: SOURCE_KINDS },
  { anchor: "source-extent", heading: "How much of a source was read", vocabulary: SOURCE_EXTENTS },
];
