import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import { cellIssue, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** No step of a batch lies before the first arrest in it, and no review ends before it began. */
export const batchChronology: Rule = function* (record) {
  const { batches, batch_steps: steps } = record.tables;
  const arrests = new Map(
    soundRows(batches, "batch_id", "arrests_from").map((row) => [row.values.batch_id, row]),
  );
  const dated = soundRows(steps, "batch_id", "step", "date");
  const reviews = Map.groupBy(
    dated.filter(({ values }) => values.step === "under-review"),
    ({ values }) => values.batch_id,
  );
  for (const row of dated) {
    const { batch_id: id, step, date } = row.values;
    if (date === null) continue;
    const batch = arrests.get(id);
    const from = batch?.values.arrests_from ?? null;
    if (batch && from !== null && isCertainlyAfter(from, date)) {
      const message = `${step} on ${date} lies before the first arrest of the batch, ${from}`;
      const hint = `${batch.file}:${batch.line} has arrests_from; a conviction is undone after the arrest`;
      yield cellIssue(row, "date", { code: "rule/chronology", message, hint });
    }
    if (step !== "review-closed") continue;
    const began = reviews.get(id) ?? [];
    const first = began.find(({ values }) => values.date !== null && isCertainlyAfter(values.date, date));
    if (!first || began.length > 1) continue;
    const message = `review-closed on ${date} lies before under-review on ${first.values.date}`;
    yield cellIssue(row, "date", {
      code: "rule/chronology",
      message,
      hint: `line ${first.line} has the other date`,
    });
  }
};
