import type { Records } from "../../model/records.ts";
import type { Race } from "../../model/tables/races.ts";
import type { SubjectType } from "../../model/vocabulary/places.ts";
import type { Section } from "../kit/block.ts";
import type { OpenQuestion } from "../../model/tables/record.ts";
import { questionsSection } from "../kit/questions.ts";
import { candidatesOf } from "./candidates.ts";
import { pledgesPutTo } from "./pledges-put.ts";
import { raceDemandIds } from "./race-demands.ts";

/** What something may be asked about. */
interface Subject {
  readonly type: SubjectType;
  readonly id: string;
}

/** What is not known about a race, what was asked in it, its candidates and their commitments, and the office. */
export function raceQuestions(records: Records, race: Race): Section | null {
  return questionsSection(records, subjectsOf(records, race));
}

/** The same questions as rows, for the page that has little room. */
export function openQuestionsOf(records: Records, race: Race): readonly OpenQuestion[] {
  return subjectsOf(records, race).flatMap(({ type, id }) =>
    records.where("open_questions", "subject_id", id).filter((question) => question.subject_type === type),
  );
}

function subjectsOf(records: Records, race: Race): readonly Subject[] {
  const candidates = candidatesOf(records, race.race_id);
  const commitments = candidates.flatMap(({ candidacy }) =>
    records.where("commitments", "candidacy_id", candidacy.candidacy_id),
  );
  return [
    ...subjects("race", [race.race_id]),
    ...subjects(
      "pledge",
      pledgesPutTo(records, race.race_id).map(({ pledge_id }) => pledge_id),
    ),
    ...subjects("demand", raceDemandIds(records, race.race_id)),
    ...subjects(
      "person",
      candidates.map(({ person }) => person.person_id),
    ),
    ...subjects(
      "commitment",
      commitments.map(({ commitment_id }) => commitment_id),
    ),
    ...subjects("office", [race.office_id]),
  ];
}

function subjects(type: SubjectType, ids: readonly string[]): readonly Subject[] {
  return ids.map((id) => ({ type, id }));
}
