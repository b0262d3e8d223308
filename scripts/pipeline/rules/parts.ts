import type { BatchStepRow } from "../../../src/model/tables/batches.ts";
import { cellIssue, isWhole, soundRows, type CheckedRow } from "../check/checked.ts";
import type { Issue } from "../issue.ts";
import {
  figureInWords,
  figuresOfBatches,
  limitOf,
  lowOf,
  widestLimit,
  type BatchFigures,
} from "./batch-figures.ts";
import type { Rule } from "./rule.ts";

function* levels(figures: BatchFigures): Generator<Issue> {
  const split = [figures.whole.get("felonies"), figures.whole.get("misdemeanors")].flatMap(
    (row) => row ?? [],
  );
  const limit = widestLimit(figures, ["convictions", "cases"]);
  const last = split.at(-1);
  if (!limit || !last || split.reduce((sum, row) => sum + lowOf(row), 0) <= limit.high) return;
  yield cellIssue(last, "value", {
    code: "rule/parts",
    message: `${split.map(figureInWords).join(" and ")} are more than ${figureInWords(limit.row)}`,
    hint: `the whole stands in line ${limit.row.line}; felonies and misdemeanors cannot be more than it`,
  });
}

function* subsets(figures: BatchFigures): Generator<Issue> {
  const limit = widestLimit(figures, ["convictions", "cases", "people"]);
  if (!limit) return;
  for (const measure of ["incarcerated", "fined"] as const) {
    const part = figures.whole.get(measure);
    if (!part || lowOf(part) <= limit.high) continue;
    const message = `${figureInWords(part)} are more than ${figureInWords(limit.row)}`;
    const hint = `the whole stands in line ${limit.row.line}`;
    yield cellIssue(part, "value", { code: "rule/parts", message, hint });
  }
}

function* rulings(figures: BatchFigures, steps: readonly CheckedRow<BatchStepRow>[]): Generator<Issue> {
  const limit = limitOf(figures.whole.get("convictions"));
  const granted = steps.filter(
    ({ values: { step, convictions } }) =>
      convictions !== null && (step === "granted" || step === "granted-in-part"),
  );
  const sum = granted.reduce((total, { values }) => total + (values.convictions ?? 0), 0);
  const last = granted.at(-1);
  if (!limit || !last || sum <= limit.high) return;
  yield cellIssue(last, "convictions", {
    code: "rule/parts",
    message: `the rulings of the batch add up to ${sum} convictions, more than ${figureInWords(limit.row)}`,
    hint: `${limit.row.file}:${limit.row.line} is the used figure; a running total is no number of a step`,
  });
}

/** What was asked of a court at once. A request, and what an office announced, may have been for more. */
function* motions(figures: BatchFigures, steps: readonly CheckedRow<BatchStepRow>[]): Generator<Issue> {
  const limit = limitOf(figures.whole.get("convictions"));
  if (!limit) return;
  for (const row of steps) {
    const { step, convictions } = row.values;
    if (step !== "motion-filed" || convictions === null || convictions <= limit.high) continue;
    yield cellIssue(row, "convictions", {
      code: "rule/parts",
      message: `the motion is for ${convictions} convictions, more than ${figureInWords(limit.row)}`,
      hint: `${limit.row.file}:${limit.row.line} is the used figure: correct one of the two`,
    });
  }
}

function* officersListed(figures: BatchFigures, listed: number): Generator<Issue> {
  const limit = limitOf(figures.whole.get("officers"));
  if (!limit || listed <= limit.high) return;
  const message = `${listed} officers are tied to ${figures.batchId}, more than ${figureInWords(limit.row)}`;
  const hint = "correct the figure, or a tie in batch_officers.csv";
  yield cellIssue(limit.row, "value", { code: "rule/parts", message, hint });
}

/** Parts are never more than their whole, as far as the qualifiers allow to say so. */
export const parts: Rule = function* (record) {
  const { batch_steps: batchSteps, batch_officers: ties } = record.tables;
  const batchOf = ({ values }: { readonly values: { readonly batch_id: string } }) => values.batch_id;
  const steps = Map.groupBy(soundRows(batchSteps, "batch_id", "step", "convictions"), batchOf);
  const tied = isWhole(ties, "batch_id", "officer_id") ? Map.groupBy(ties.rows, batchOf) : null;
  for (const figures of figuresOfBatches(record)) {
    yield* levels(figures);
    yield* subsets(figures);
    const own = steps.get(figures.batchId) ?? [];
    yield* rulings(figures, own);
    yield* motions(figures, own);
    if (tied) yield* officersListed(figures, tied.get(figures.batchId)?.length ?? 0);
  }
};
