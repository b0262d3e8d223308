import { listOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_REMEDIES, BATCH_STATUSES, type BatchStatus } from "../../model/vocabulary/batches.ts";
import type { Address } from "../../site/addresses.ts";
import { BATCH_AMOUNTS, pipelineRow } from "../batch/pipeline-row.ts";
import { lawyersFirstWords, remedySources } from "../batch/remedies.ts";
import { STEPS } from "../batch/step-numbers.ts";
import type { DataTable } from "../kit/block.ts";
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

const ENDS: Record<BatchStatus, string> = {
  requested: "requested and no more",
  announced: "announced only",
  "motion-filed": "put before a court with no ruling found",
  "granted-in-part": "granted in part",
  granted: "granted",
  denied: "refused",
  unknown: "of unknown end",
};

/** How far each of some batches got, one row a batch, all numbers on one scale; the table has the same batches. */
export function pipelineFigure(
  records: Records,
  page: Address,
  batches: readonly Batch[],
  table: DataTable,
  { anchor, title, among, place }: PipelineWords,
): FigureBlock {
  const rows = batches.map((batch) => pipelineRow(records, batch, false));
  const told = rows.map(({ label, steps }) => {
    const words = steps.map((step, index) => `${HEADS[index]?.toLowerCase()}: ${step.words}`);
    return `${label}: ${words.join("; ")}`;
  });
  return figure(page, {
    anchor,
    title,
    finding: [`Of ${among}, ${endsInWords(batches)}.`],
    description: `For each batch the convictions requested, moved and vacated, as bars on one scale. ${told.join(". ")}.`,
    chart: { form: "pipeline", heads: HEADS, rows },
    notes: notesOn(records, batches),
    table,
    tableShown: true,
    source: [`${place}. Every number is cited in the table on this page.`],
  });
}

const HEADS = BATCH_AMOUNTS.map(([step]) => STEPS[step].label);

/** How many batches ended at each status, the furthest first. */
function endsInWords(batches: readonly Batch[]): string {
  const furthestFirst = (Object.keys(BATCH_STATUSES) as BatchStatus[]).reverse();
  return listOf(
    furthestFirst.flatMap((status) => {
      const count = batches.filter((batch) => batch.status === status).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? "was" : "were"} ${ENDS[status]}`];
    }),
  );
}

function notesOn(records: Records, batches: readonly Batch[]): Line[] {
  const ids = batches.map(({ batch_id }) => batch_id);
  const lawyersFirst = lawyersFirstWords(records, ids);
  const isPardoned = ids.some((id) => remedySources(records, id, "pardon") !== null);
  return [
    ...(lawyersFirst === "" ? [] : [[lawyersFirst]]),
    ...(isPardoned ? [[BATCH_REMEDIES.pardon.meaning]] : []),
  ];
}
