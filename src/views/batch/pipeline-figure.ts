import { quantityOf } from "../../format/counts.ts";
import { capitalized, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_REMEDIES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, type DataTable, type Row } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { joined, type Line } from "../kit/inline.ts";
import { movedAmount, otherAmount } from "./amounts.ts";
import { NOTHING_FOUND } from "./announced.ts";
import type { CountedStep } from "./number-sources.ts";
import { BATCH_AMOUNTS, pipelineRow } from "./pipeline-row.ts";
import { lawyersFirstWords, remedySources } from "./remedies.ts";
import { citedAmount } from "./rows.ts";
import { stepDates } from "./step-dates.ts";
import { STEPS } from "./step-numbers.ts";

/** The three steps of a batch, with their numbers and dates, as a picture. */
export function pipelineFigure(records: Records, batch: Batch, citations: Citations): FigureBlock {
  const row = pipelineRow(records, batch, true);
  const heads = BATCH_AMOUNTS.map(([step]) => STEPS[step].label);
  const steps = row.steps.map(({ words, notes }, index) =>
    [`${heads[index]}: ${words}`, ...notes].join(", "),
  );
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "pipeline",
    title: "Requested, moved, vacated",
    finding: findingLine(records, batch, citations),
    description: `Three steps side by side. ${steps.join(". ")}.`,
    chart: { form: "pipeline", heads, rows: [row] },
    notes: notesOn(records, batch),
    table: stepsTable(records, batch, citations),
    source: [`Batch: ${sentenceOf(batch.title)} Every number is cited on this page.`],
  });
}

/** The numbers of the steps in a sentence; where there is none, what the sources count instead. */
function findingLine(records: Records, batch: Batch, citations: Citations): Line {
  if (movedAmount(records, batch).quantity === null) return withoutNumber(records, batch, citations);
  const { requested } = records.batchNumbers(batch.batch_id);
  const told = BATCH_AMOUNTS.filter(([step]) => step !== "requested" || requested !== null);
  const lines = told.map(([step, amountAt], index) => {
    const opening = index === 0 ? `Convictions ${step}: ` : `${step}: `;
    return citedAmount(amountAt(records, batch), citations, opening);
  });
  return [...joined(lines, "; "), "."];
}

function withoutNumber(records: Records, batch: Batch, citations: Citations): Line {
  const other = otherAmount(records, batch);
  if (other.sort < 0) return ["No text read gives a number of convictions."];
  const opening = "No number of convictions is in use for this batch; the sources count ";
  return [...citedAmount(other, citations, opening), "."];
}

/** What the picture does not say by itself. */
function notesOn(records: Records, batch: Batch): Line[] {
  const lawyersFirst = lawyersFirstWords(records, [batch.batch_id]);
  const other = movedAmount(records, batch).quantity === null && otherAmount(records, batch).sort >= 0;
  return [...(lawyersFirst === "" ? [] : [[lawyersFirst]]), ...(other ? [[MIXED]] : [])];
}

const MIXED =
  "Counts of people or cases may mix convictions with pending charges. They are never added to convictions and belong to no single step.";

function stepsTable(records: Records, batch: Batch, citations: Citations): DataTable {
  return {
    kind: "table",
    caption: "How far the batch got, step by step",
    heads: [{ text: "Step" }, { text: "Convictions" }, { text: "When" }, { text: "What is counted" }],
    rows: BATCH_AMOUNTS.map(([step, amountAt]): Row => {
      const amount = amountAt(records, batch);
      const words = capitalized(amount.quantity === null ? amount.words : quantityOf(amount.quantity));
      const announced = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
      const dates = stepDates(records, batch, step);
      return {
        cells: [
          cell(announced ? "Moved: announced only" : STEPS[step].label),
          cell(...citedAmount({ ...amount, words }, citations)),
          cell(dates.length === 0 ? "No such step found" : dates.join("; ")),
          cell(...meaningOf(records, batch, step, citations)),
        ],
      };
    }),
  };
}

function meaningOf(records: Records, batch: Batch, step: CountedStep, citations: Citations): Line {
  if (step === "moved" && batch.status === "announced")
    return [`A prosecutor said that the court would be asked. ${NOTHING_FOUND}`];
  const pardon = step === "vacated" ? remedySources(records, batch.batch_id, "pardon") : null;
  return pardon === null ? [STEPS[step].meaning] : [BATCH_REMEDIES.pardon.meaning, citations.cite(pardon)];
}
