import { countOf, numberInWords } from "../../format/counts.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import { sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { BatchStepRow } from "../../model/tables/batches.ts";
import { BATCH_STEPS } from "../../model/vocabulary/batches.ts";
import type { TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { strong, type Line } from "../kit/inline.ts";
import { usedFigure } from "./figures.ts";

/** One step of a batch on a timeline; `about` names the batch on pages that are not its own. */
export function stepItem(
  records: Records,
  step: BatchStepRow,
  citations: Citations,
  about: Line = [],
): TimelineItem {
  const { label } = BATCH_STEPS[step.step];
  const place = [step.court, judgeInWords(step.judge)].filter((part) => part !== null).join(", ");
  return {
    when: dateOrUnknown(step.date),
    date: step.date,
    text: [
      strong(label),
      numberOfStep(records, step),
      ...(about.length > 0 ? [" – ", ...about] : []),
      citations.cite(step.source_ids),
    ],
    notes: [
      ...(place === "" ? [] : [[sentenceOf(place)]]),
      ...(step.detail === null ? [] : [[sentenceOf(step.detail)]]),
    ],
  };
}

/** The number of a step; in a batch that is not counted in convictions it is not taken for convictions. */
function numberOfStep(records: Records, { batch_id, convictions }: BatchStepRow): string {
  if (convictions === null) return "";
  if (usedFigure(records, batch_id, "convictions") === null)
    return ` (number given: ${numberInWords(convictions)})`;
  return `: ${countOf(convictions, "conviction")}`;
}

function judgeInWords(judge: string | null): string | null {
  if (judge === null) return null;
  return judge.includes(";") ? `Judges ${judge.split(/;\s*/).join(" and ")}` : `Judge ${judge}`;
}
