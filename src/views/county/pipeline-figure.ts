import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_STATUSES, type BatchStatus } from "../../model/vocabulary/batches.ts";
import type { Address } from "../../site/addresses.ts";
import { BATCH_AMOUNTS, pipelineRow, pipelineWords } from "../batch/pipeline-row.ts";
import { lawyersFirstWords, remedySources } from "../batch/remedies.ts";
import { undoneWithoutRuling } from "../batch/reached.ts";
import type { DataTable } from "../kit/table.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";

/** What is said around the picture. */
export interface PipelineWords {
  readonly anchor: string;
  readonly title: string;
  /** The batches in a sentence, such as "the batches of this county alone". */
  readonly among: string;
  /** Where the batches are, for those who see the picture alone. */
  readonly place: string;
}

/** How far each of some batches got, one row a batch, all numbers on one scale; the table has the same batches. */
export function pipelineFigure(
  records: Records,
  page: Address,
  batches: readonly Batch[],
  table: DataTable,
  { anchor, title, among, place }: PipelineWords,
): FigureBlock {
  const words = wordsOf(records);
  const { pipeline } = words.countyFigures;
  const { names } = words.batch.steps;
  const heads = BATCH_AMOUNTS.map(([step]) => names[step].label);
  const rows = batches.map((batch) => pipelineRow(records, batch, false));
  const told = rows.map(({ label, steps }, row) => {
    const at = steps.map((step, index) => `${heads[index]?.toLowerCase()}: ${step.words}`);
    const when = continued(words.dateOrUnknown(batches[row]?.announced_on ?? null));
    return pipeline.described({ title: label, number: words.number(row + 1), when }, at.join("; "));
  });
  return figure(page, {
    anchor,
    title,
    finding: [pipeline.finding(among, words.list(endsOf(records, batches)))],
    description: pipeline.description(told.join(". ")),
    chart: { form: "pipeline", heads, rows, words: pipelineWords(records) },
    notes: notesOn(records, batches),
    table,
    tableShown: true,
    source: [pipeline.source(place)],
  });
}

/** How many batches ended at each status, the furthest first. */
function endsOf(records: Records, batches: readonly Batch[]): readonly string[] {
  const { ends } = wordsOf(records).countyFigures.pipeline;
  const furthestFirst = (Object.keys(BATCH_STATUSES) as BatchStatus[]).reverse();
  const end = ({ batch_id, status }: Batch) =>
    undoneWithoutRuling(records, batch_id) === "reported" ? "reported" : status;
  return ([...furthestFirst, "reported"] as const).flatMap((one) => {
    const count = batches.filter((batch) => end(batch) === one).length;
    return count === 0 ? [] : [ends[one](count)];
  });
}

function notesOn(records: Records, batches: readonly Batch[]): Line[] {
  const ids = batches.map(({ batch_id }) => batch_id);
  const lawyersFirst = lawyersFirstWords(records, ids);
  const isPardoned = ids.some((id) => remedySources(records, id, "pardon") !== null);
  return [
    ...(lawyersFirst === "" ? [] : [[lawyersFirst]]),
    ...(isPardoned ? [[wordsOf(records).terms.batchRemedies.pardon.meaning]] : []),
  ];
}
