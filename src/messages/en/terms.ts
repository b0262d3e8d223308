import { SILENCES } from "../../model/derived/answers.ts";
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
  CRIMINAL_EVENTS,
  EMPLOYMENT_EVENTS,
  FINDING_EVENTS,
  INCLUSION_BASES,
  JURISDICTIONS,
  OFFENSE_LEVELS,
} from "../../model/vocabulary/officers.ts";
import {
  AGENCY_KINDS,
  CHANGE_KINDS,
  COVERAGE_RESULTS,
  COVERAGE_TOPICS,
  OFFICE_KINDS,
  PLACE_KINDS,
  SUBJECT_TYPES,
} from "../../model/vocabulary/places.ts";
import { EFFECTS, PLEDGE_KINDS, POSITIONS, RACE_RESULTS } from "../../model/vocabulary/pledges.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../../model/vocabulary/sources.ts";

/** The closed lists of the tables in English: the vocabularies themselves. */
export const TERMS = {
  batchStatuses: BATCH_STATUSES,
  batchSteps: BATCH_STEPS,
  batchRemedies: BATCH_REMEDIES,
  batchRoles: BATCH_ROLES,
  measures: MEASURES,
  qualifiers: QUALIFIERS,
  standings: STANDINGS,
  inclusionBases: INCLUSION_BASES,
  criminalEvents: CRIMINAL_EVENTS,
  findingEvents: FINDING_EVENTS,
  employmentEvents: EMPLOYMENT_EVENTS,
  offenseLevels: OFFENSE_LEVELS,
  jurisdictions: JURISDICTIONS,
  caseStates: CASE_STATES,
  officeKinds: OFFICE_KINDS,
  agencyKinds: AGENCY_KINDS,
  placeKinds: PLACE_KINDS,
  coverageTopics: COVERAGE_TOPICS,
  coverageResults: COVERAGE_RESULTS,
  subjectTypes: SUBJECT_TYPES,
  changeKinds: CHANGE_KINDS,
  pledgeKinds: PLEDGE_KINDS,
  positions: POSITIONS,
  effects: EFFECTS,
  raceResults: RACE_RESULTS,
  sourceKinds: SOURCE_KINDS,
  sourceExtents: SOURCE_EXTENTS,
} as const;

/** Why there is no answer to show. */
export const SILENCE_WORDS: Readonly<Record<keyof typeof SILENCES, string>> = SILENCES;
