import { capitalized, sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, type DataTable, type Row } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { joined, original, type Inline, type Line } from "../kit/inline.ts";
import { rulingsOf } from "../rises/ruling-time.ts";
import { movedAmount, otherAmount } from "./amounts.ts";
import type { CountedStep } from "./number-sources.ts";
import { BATCH_AMOUNTS, pipelineRow, pipelineWords } from "./pipeline-row.ts";
import { isRulingUnnumbered, undoneWithoutRuling } from "./reached.ts";
import { lawyersFirstWords, remedySources } from "./remedies.ts";
import { citedAmount } from "./rows.ts";
import { stepDates } from "./step-dates.ts";

/** The three steps of a batch, with their numbers and dates, as a picture. */
export function pipelineFigure(records: Records, batch: Batch, citations: Citations): FigureBlock {
  const { names, pipeline } = wordsOf(records).batch.steps;
  const row = pipelineRow(records, batch, true);
  const heads = BATCH_AMOUNTS.map(([step]) => names[step].label);
  const steps = row.steps.map(({ words, notes }, index) =>
    [`${heads[index]}: ${words}`, ...notes].join(", "),
  );
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "pipeline",
    title: pipeline.title,
    finding: stepsFinding(records, batch, citations),
    description: pipeline.description(steps.join(". ")),
    chart: { form: "pipeline", heads, rows: [row], words: pipelineWords(records) },
    notes: notesOn(records, batch, citations),
    table: stepsTable(records, batch, citations),
    source: pipeline.source<Inline>(original(records, sentenceOf(batch.title))),
  });
}

/** The numbers of the steps in a sentence; where there is none, what the sources count instead. */
export function stepsFinding(records: Records, batch: Batch, citations: Citations): Line {
  if (movedAmount(records, batch).quantity === null) return withoutNumber(records, batch, citations);
  const { requested } = records.batchNumbers(batch.batch_id);
  const { first, next } = wordsOf(records).batch.steps.pipeline;
  const told = BATCH_AMOUNTS.filter(([step]) => step !== "requested" || requested !== null);
  const lines = told.map(([step, amountAt], index) => {
    const opening = index === 0 ? first : next;
    return citedAmount(amountAt(records, batch), citations, opening[step]);
  });
  return [...joined(lines, "; "), "."];
}

function withoutNumber(records: Records, batch: Batch, citations: Citations): Line {
  const other = otherAmount(records, batch);
  const { noNumber, otherUnits } = wordsOf(records).batch.steps.pipeline;
  if (other.sort < 0) return [noNumber];
  return [...citedAmount(other, citations, otherUnits), "."];
}

/** What the picture does not say by itself. */
function notesOn(records: Records, batch: Batch, citations: Citations): Line[] {
  const { mixed } = wordsOf(records).batch.steps.pipeline;
  const lawyersFirst = lawyersFirstWords(records, [batch.batch_id]);
  const other = movedAmount(records, batch).quantity === null && otherAmount(records, batch).sort >= 0;
  return [
    ...(lawyersFirst === "" ? [] : [[lawyersFirst]]),
    ...(isRulingUnnumbered(records, batch.batch_id) ? [unruledNote(records, batch, citations)] : []),
    ...(other ? [[mixed]] : []),
  ];
}

/** That the number in use is not that of a ruling, and what the rows tell of rulings. */
function unruledNote(records: Records, batch: Batch, citations: Citations): Line {
  const { noRulingNumber, toldOfRulings } = wordsOf(records).batch.steps.pipeline;
  const details = rulingsOf(records, batch).flatMap(({ detail, source_ids }): Line[] =>
    detail === null ? [] : [[original(records, sentenceOf(detail)), citations.cite(source_ids)]],
  );
  return [noRulingNumber, ...(details.length === 0 ? [] : toldOfRulings<Inline>(joined(details, " ")))];
}

function stepsTable(records: Records, batch: Batch, citations: Citations): DataTable {
  const words = wordsOf(records);
  const { names, pipeline, announcedOnlyName } = words.batch.steps;
  const { heads } = pipeline;
  return {
    kind: "table",
    caption: pipeline.caption,
    heads: [heads.step, heads.convictions, heads.when, heads.counted].map((text) => ({ text })),
    rows: BATCH_AMOUNTS.map(([step, amountAt]): Row => {
      const amount = amountAt(records, batch);
      const amountWords = amount.quantity === null ? amount.words : words.quantity(amount.quantity);
      const announced = step === "moved" && records.batchNumbers(batch.batch_id).announced_only;
      const dates = stepDates(records, batch, step);
      return {
        cells: [
          cell(announced ? announcedOnlyName : names[step].label),
          cell(...citedAmount({ ...amount, words: capitalized(amountWords) }, citations)),
          cell(dates.length === 0 ? pipeline.noStep : dates.join("; ")),
          cell(...meaningOf(records, batch, step, citations)),
        ],
      };
    }),
  };
}

function meaningOf(records: Records, batch: Batch, step: CountedStep, citations: Citations): Line {
  const {
    terms,
    batch: { steps },
  } = wordsOf(records);
  if (step === "moved" && batch.status === "announced")
    return [steps.pipeline.announcedMeaning(steps.nothingFound)];
  const isReported = step === "vacated" && undoneWithoutRuling(records, batch.batch_id) === "reported";
  if (isReported) return [steps.granted.reported];
  const pardon = step === "vacated" ? remedySources(records, batch.batch_id, "pardon") : null;
  return pardon === null
    ? [steps.names[step].meaning]
    : [terms.batchRemedies.pardon.meaning, citations.cite(pardon)];
}
