import type { BatchStatus, BatchStep } from "../../../src/model/vocabulary/batches.ts";
import { cellIssue, isWhole, soundRows } from "../check/checked.ts";
import type { Rule } from "./rule.ts";

/** The steps of which one must be shown for each status. */
const SHOWN_BY: Readonly<Record<Exclude<BatchStatus, "unknown">, readonly BatchStep[]>> = {
  requested: ["requested"],
  announced: ["announced"],
  "motion-filed": ["motion-filed"],
  "granted-in-part": ["granted-in-part", "granted"],
  granted: ["granted"],
  denied: ["denied"],
};

/** The steps that lead beyond each status. */
const BEYOND: Readonly<Record<BatchStatus, readonly BatchStep[]>> = {
  unknown: ["requested", "announced", "motion-filed", "granted-in-part", "granted", "denied"],
  requested: ["announced", "motion-filed", "granted-in-part", "granted"],
  announced: ["motion-filed", "granted-in-part", "granted"],
  "motion-filed": ["granted-in-part", "granted"],
  "granted-in-part": [],
  granted: [],
  denied: ["granted-in-part", "granted"],
};

/** The status of a batch is the furthest step that a row shows: not more, not less. */
export const batchStatus: Rule = function* (record) {
  const { batches, batch_steps: steps } = record.tables;
  if (!isWhole(steps, "batch_id", "step")) return;
  const stepsOf = Map.groupBy(steps.rows, ({ values }) => values.batch_id);
  for (const row of soundRows(batches, "batch_id", "status")) {
    const { batch_id: id, status } = row.values;
    const own = stepsOf.get(id) ?? [];
    const beyond = own.find((step) => BEYOND[status].includes(step.values.step));
    if (beyond) {
      const message = `${id} is called ${status}, and a later step is shown: ${beyond.values.step}`;
      const hint = `${beyond.file}:${beyond.line} shows it; the status is the furthest step that a source shows`;
      yield cellIssue(row, "status", { code: "rule/batch-status", message, hint });
      continue;
    }
    if (status === "unknown" || own.some((step) => SHOWN_BY[status].includes(step.values.step))) continue;
    const seen = [...new Set(own.map((step) => step.values.step))].join(", ");
    yield cellIssue(row, "status", {
      code: "rule/batch-status",
      message: `${id} is called ${status}, and no step shows that`,
      hint:
        seen === ""
          ? "it has no row in batch_steps.csv: add the step with its source"
          : `batch_steps.csv shows: ${seen}`,
    });
  }
};
