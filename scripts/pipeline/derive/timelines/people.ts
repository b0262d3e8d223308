import type { Timeline } from "../../../../src/model/derived/timeline.ts";
import { outcomeDay, vagueness } from "../../../../src/model/outcome-order.ts";
import type { Tables } from "../../../../src/model/tables.ts";
import { groupedBy } from "../grouped.ts";
import { candidacyDay } from "./race-day.ts";
import { timelineOf, type PlacedEntry } from "./timeline.ts";

interface OfPerson {
  readonly person: string;
  readonly entry: PlacedEntry;
}

function entriesOf(tables: Tables): OfPerson[] {
  const races = new Map(tables.races.map((race) => [race.race_id, race]));
  const of = (
    person: string,
    table: PlacedEntry["table"],
    row_id: string,
    date: string | null,
  ): OfPerson => ({
    person,
    entry: { date, table, row_id },
  });
  return [
    ...tables.responses.map((row) => of(row.person_id, "responses", row.response_id, row.said_on)),
    ...tables.commitments.map((row) => of(row.person_id, "commitments", row.commitment_id, row.made_on)),
    ...tables.outcomes.map((row) => ({
      person: row.person_id,
      entry: {
        date: row.date,
        table: "outcomes" as const,
        row_id: row.outcome_id,
        listedOn: outcomeDay(row),
        course: vagueness(row),
      },
    })),
    ...tables.candidacies.map((row) => {
      const race = races.get(row.race_id);
      return of(row.person_id, "candidacies", row.candidacy_id, race ? candidacyDay(row, race) : null);
    }),
    ...tables.terms.map((row) => of(row.person_id, "terms", row.term_id, row.started_on)),
  ];
}

/** What each candidate or prosecutor said, promised and did, where they stood and what office they took. */
export function personTimelines(tables: Tables): Timeline[] {
  const byPerson = groupedBy(entriesOf(tables), ({ person }) => person);
  return tables.people.map(({ person_id }) =>
    timelineOf(
      "person",
      person_id,
      (byPerson.get(person_id) ?? []).map(({ entry }) => entry),
    ),
  );
}
