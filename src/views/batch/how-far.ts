import { quantityOf } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_REMEDIES, BATCH_STATUSES } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type KeyNumber, type Section } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { movedAmount, otherAmount, requestedAmount, vacatedAmount, type StepAmount } from "./amounts.ts";
import { NOTHING_FOUND } from "./announced.ts";
import { usedFigure } from "./figures.ts";
import { lawyersFirstWords, remedySources } from "./remedies.ts";
import { STEPS } from "./step-numbers.ts";

/** The three counts of a batch, each under its own name. */
export function howFarSection(records: Records, batch: Batch, citations: Citations): Section {
  const numbers = records.batchNumbers(batch.batch_id);
  const cite = ({ source_ids }: StepAmount): Line =>
    source_ids.length > 0 ? [citations.cite(source_ids)] : [];
  const requested = requestedAmount(records, batch);
  const moved = movedAmount(records, batch);
  const vacated = vacatedAmount(records, batch);
  const pardon = remedySources(records, batch.batch_id, "pardon");
  const lawyersFirst = lawyersFirstWords(records, [batch.batch_id]);
  const steps: KeyNumber[] = [
    {
      label: STEPS.requested.label,
      amount: capitalized(numbers.requested === null ? requested.words : quantityOf(numbers.requested)),
      note: [STEPS.requested.meaning, ...cite(requested)],
    },
    {
      label: numbers.announced_only ? "Moved: announced only" : STEPS.moved.label,
      amount: capitalized(numbers.moved === null ? moved.words : quantityOf(numbers.moved)),
      note: [
        numbers.announced_only ? ANNOUNCED_NOTE : STEPS.moved.meaning,
        ...(lawyersFirst === "" ? [] : [` ${lawyersFirst}`]),
        ...cite(moved),
      ],
    },
    {
      label: STEPS.vacated.label,
      amount: capitalized(numbers.vacated === null ? vacated.words : quantityOf(numbers.vacated)),
      note:
        pardon === null
          ? [STEPS.vacated.meaning, ...cite(vacated)]
          : [BATCH_REMEDIES.pardon.meaning, citations.cite(pardon)],
    },
  ];
  return {
    anchor: "how-far",
    heading: "How far it got",
    blocks: [
      prose(statusLine(records, batch), ...otherLine(records, batch, citations)),
      { kind: "numbers", numbers: steps },
      prose(countsLine()),
    ],
  };
}

const ANNOUNCED_NOTE = `A prosecutor said that the court would be asked. ${NOTHING_FOUND}`;

/** The furthest step and what it means. */
export function statusLine(records: Records, batch: Batch): Line {
  const { label, meaning } = BATCH_STATUSES[batch.status];
  const isPardon = remedySources(records, batch.batch_id, "pardon") !== null;
  const how = isPardon ? BATCH_REMEDIES.pardon.meaning : meaning;
  return [`Furthest step that a source shows: ${label.toLowerCase()}. ${how}`];
}

/** That the batch is counted in people or cases, where no number of convictions is in use. */
function otherLine(records: Records, batch: Batch, citations: Citations): Line[] {
  if (usedFigure(records, batch.batch_id, "convictions") !== null) return [];
  const other = otherAmount(records, batch);
  if (other.source_ids.length === 0) return [];
  return [
    [
      `No number of convictions is in use for this batch. The sources count ${other.words}`,
      citations.cite(other.source_ids),
      "; such counts may mix convictions with pending charges and are never added to convictions.",
    ],
  ];
}

/** How the three counts differ: said wherever they stand side by side. */
export function countsLine(): Line {
  return [
    "Requested, moved and vacated are three different counts. Vacated is not exonerated: the court set the judgment aside, and did not find anybody innocent. ",
    link("What the words mean", ADDRESSES.glossary),
    ".",
  ];
}
