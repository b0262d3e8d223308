import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { BatchStepRow } from "../../model/tables/batches.ts";
import type { BatchStep } from "../../model/vocabulary/batches.ts";
import type { TimelineItem } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { original, strong, type Line } from "../kit/inline.ts";
import { usedFigure } from "./figures.ts";
import { undoneWithoutRuling } from "./reached.ts";

const RULINGS: readonly BatchStep[] = ["granted-in-part", "granted"];

/** What a step is called. A step that says that convictions were undone, though no ruling of a court is known, says how. */
export function stepLabel(records: Records, { batch_id, step }: BatchStepRow): string {
  const { kit, terms } = wordsOf(records);
  const { label } = terms.batchSteps[step];
  const otherwise = RULINGS.includes(step) ? undoneWithoutRuling(records, batch_id) : null;
  return otherwise === null ? label : kit.withoutRuling[otherwise](label);
}

/** One step of a batch on a timeline; `about` names the batch on pages that are not its own. */
export function stepItem(
  records: Records,
  step: BatchStepRow,
  citations: Citations,
  about: Line = [],
): TimelineItem {
  const { dateOrUnknown } = wordsOf(records);
  const place = placeLine(records, step);
  return {
    when: dateOrUnknown(step.date),
    date: step.date,
    text: [
      strong(stepLabel(records, step)),
      numberOfStep(records, step),
      ...(about.length > 0 ? [" – ", ...about] : []),
      citations.cite(step.source_ids),
    ],
    notes: [
      ...(place.length === 0 ? [] : [place]),
      ...(step.detail === null ? [] : [[original(records, sentenceOf(step.detail))]]),
    ],
  };
}

/** The court and the judge; nothing where neither is known. */
function placeLine(records: Records, { court, judge }: BatchStepRow): Line {
  const judges = judge === null ? [] : [sentenceOf(judgeInWords(records, judge))];
  if (court === null) return judges;
  return judges.length === 0
    ? [original(records, sentenceOf(court))]
    : [original(records, court), ", ", ...judges];
}

/** The number of a step; in a batch that is not counted in convictions it is not taken for convictions. */
function numberOfStep(records: Records, { batch_id, convictions }: BatchStepRow): string {
  if (convictions === null) return "";
  const { number, count, kit, batch } = wordsOf(records);
  return usedFigure(records, batch_id, "convictions") === null
    ? batch.steps.timeline.numberGiven(number(convictions))
    : batch.steps.timeline.count(count(convictions, kit.nouns.conviction));
}

function judgeInWords(records: Records, judge: string): string {
  const {
    list,
    batch: {
      steps: { timeline },
    },
  } = wordsOf(records);
  return judge.includes(";") ? timeline.judges(list(judge.split(/;\s*/))) : timeline.judge(judge);
}
