import { cellIssue, soundRows, type CheckedRecord, type CheckedRow } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import type { Rule } from "./rule.ts";

/** Rows that must differ in these columns together. */
function* unique<Row>(
  rows: readonly CheckedRow<Row>[],
  columns: readonly (keyof Row & string)[],
  what: string,
  at: keyof Row & string,
): Generator<Issue> {
  const first = new Map<string, CheckedRow<Row>>();
  for (const row of rows) {
    const subject = columns.map((column) => String(row.values[column])).join("/");
    const before = first.get(subject);
    if (!before) first.set(subject, row);
    else {
      const message = `${what} stands already in line ${before.line}`;
      yield cellIssue(row, at, {
        code: "rule/keys",
        message,
        hint: `${columns.join(" and ")} together may stand once`,
      });
    }
  }
}

/** A candidacy named beside a person is a candidacy of that person. */
function* ownCandidacy(record: CheckedRecord): Generator<Issue> {
  const persons = new Map(
    soundRows(record.tables.candidacies, "candidacy_id", "person_id").map(({ values }) => [
      values.candidacy_id,
      values.person_id,
    ]),
  );
  const { responses, commitments } = record.tables;
  const rows = [
    ...soundRows(responses, "candidacy_id", "person_id"),
    ...soundRows(commitments, "candidacy_id", "person_id"),
  ];
  for (const row of rows) {
    const { candidacy_id: candidacy, person_id: person } = row.values;
    const owner = candidacy === null ? undefined : persons.get(candidacy);
    if (owner === undefined || owner === person) continue;
    const message = `${candidacy} is a candidacy of ${owner}, not of ${person}`;
    yield cellIssue(row, "candidacy_id", {
      code: "rule/keys",
      message,
      hint: "correct person_id or candidacy_id",
    });
  }
}

/** An outcome bears on a demand or on a commitment, and on a commitment of the same person. */
function* outcomeKeys(record: CheckedRecord): Generator<Issue> {
  const { outcomes, commitments } = record.tables;
  const makers = new Map(
    soundRows(commitments, "commitment_id", "person_id").map(({ values }) => [
      values.commitment_id,
      values.person_id,
    ]),
  );
  for (const row of soundRows(outcomes, "demand_id", "commitment_id", "person_id")) {
    const { demand_id: demand, commitment_id: commitment, person_id: person } = row.values;
    if ((demand === null) === (commitment === null)) {
      const message =
        demand === null
          ? "the outcome bears on no demand and no commitment"
          : "the outcome bears on a demand and on a commitment";
      const hint =
        "an outcome needs exactly one of demand_id and commitment_id; make two rows of one event that bears on both";
      yield cellIssue(row, "demand_id", { code: "rule/keys", message, hint });
    }
    const maker = commitment === null ? undefined : makers.get(commitment);
    if (maker === undefined || maker === person) continue;
    const message = `${commitment} is a commitment of ${maker}, not of ${person}`;
    yield cellIssue(row, "commitment_id", {
      code: "rule/keys",
      message,
      hint: "correct person_id or commitment_id",
    });
  }
}

/** A figure of an officer's share is of an officer tied to the batch. */
function* shareKeys(record: CheckedRecord): Generator<Issue> {
  const { figures, batch_officers: ties } = record.tables;
  if (!ties.complete || ties.rows.some((row) => row.broken.has("batch_id") || row.broken.has("officer_id")))
    return;
  const tied = new Set(ties.rows.map(({ values }) => `${values.batch_id}/${values.officer_id}`));
  for (const row of soundRows(figures, "batch_id", "officer_id")) {
    const { batch_id: batch, officer_id: officer } = row.values;
    if (officer === null || tied.has(`${batch}/${officer}`)) continue;
    const message = `${officer} is not tied to ${batch}`;
    yield cellIssue(row, "officer_id", {
      code: "rule/keys",
      message,
      hint: "add the tie to batch_officers.csv, or correct the figure",
    });
  }
}

/** Ids that stand in one row belong together. */
export const keys: Rule = function* (record) {
  const { candidacies, responses, demands } = record.tables;
  yield* ownCandidacy(record);
  yield* outcomeKeys(record);
  yield* shareKeys(record);
  yield* unique(
    soundRows(candidacies, "person_id", "race_id"),
    ["person_id", "race_id"],
    "the person's candidacy in this race",
    "race_id",
  );
  yield* unique(
    soundRows(responses, "person_id", "candidacy_id", "demand_id"),
    ["person_id", "candidacy_id", "demand_id"],
    "the person's response to this demand",
    "demand_id",
  );
  yield* unique(
    soundRows(demands, "pledge_id", "position"),
    ["pledge_id", "position"],
    "a demand with this number",
    "position",
  );
};
