import { pledgeAnswers } from "../../../scripts/pipeline/derive/pledges/pledge-answers.ts";
import { Records } from "../../../src/model/records.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { firstRelease } from "../first-release.ts";

/** The record of release 1 with some tables replaced, and the answers to pledges derived anew. */
export function changedRecords(changes: Partial<Tables>): Records {
  const tables = { ...firstRelease.dataset.tables, ...changes };
  return new Records({
    ...firstRelease.dataset,
    tables,
    derived: { ...firstRelease.dataset.derived, pledge_answers: pledgeAnswers(tables) },
  });
}
