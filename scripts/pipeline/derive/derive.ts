import type { Derived } from "../../../src/model/dataset.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { countyCoverage } from "./coverage.ts";
import { officerStatuses } from "./officers/officer-status.ts";
import { pledgeAnswers } from "./pledges/pledge-answers.ts";
import { timelines } from "./timelines/timelines.ts";
import { batchNumbers } from "./totals/batch-numbers.ts";
import { batchRecords } from "./totals/batch-records.ts";
import { officerShares } from "./totals/officer-shares.ts";
import { scopeTotals } from "./totals/scope-totals.ts";

/** Computes everything that follows from the tables. The tables must have passed the check and link stages. */
export function derive(tables: Tables): Derived {
  const records = batchRecords(tables);
  const shares = officerShares(tables, records);
  return {
    officer_statuses: officerStatuses(tables),
    officer_shares: shares,
    batch_numbers: records.map(batchNumbers),
    totals: scopeTotals(tables, records, shares),
    timelines: timelines(tables),
    pledge_answers: pledgeAnswers(tables),
    coverage: countyCoverage(tables),
  };
}
