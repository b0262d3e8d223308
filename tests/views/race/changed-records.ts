import { pledgeAnswers } from "../../../scripts/pipeline/derive/pledges/pledge-answers.ts";
import { Records } from "../../../src/model/records.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { shippedRecords } from "../shipped-records.ts";

/** The shipped record with some tables replaced, and the answers to pledges derived anew. */
export function changedRecords(changes: Partial<Tables>): Records {
  const tables = { ...shippedRecords.dataset.tables, ...changes };
  return new Records({
    ...shippedRecords.dataset,
    tables,
    derived: { ...shippedRecords.dataset.derived, pledge_answers: pledgeAnswers(tables) },
  });
}
