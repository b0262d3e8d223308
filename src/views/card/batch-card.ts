import type { CardNumber } from "../../charts/card/card-words.ts";
import { capitalized } from "../../format/lists.ts";
import { whenInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { BATCH_REMEDIES } from "../../model/vocabulary/batches.ts";
import {
  movedAmount,
  otherAmount,
  requestedAmount,
  vacatedAmount,
  type StepAmount,
} from "../batch/amounts.ts";
import { lawyersFirstWords, remedySources } from "../batch/remedies.ts";
import { TOTAL_LABELS } from "../batch/scope-amount.ts";
import { usedFigure } from "../batch/figures.ts";
import { countiesInSentence } from "../batch/links.ts";
import { officeName } from "../batch/rows.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { plainText } from "../kit/inline.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a batch: the furthest step that a source shows, the three counts, and what must be said with them. */
export function batchCard(records: Records, batch: Batch): CardSaying {
  const { text, shape } = batchStatusTag(batch);
  const cautions = [...otherLine(records, batch), ...remedyLines(records, batch)];
  return {
    tag: { text, shape },
    numbers: countsOf(records, batch),
    lines: cautions.length > 0 ? cautions : [placeLine(records, batch)],
  };
}

function countsOf(records: Records, batch: Batch): readonly CardNumber[] {
  const number = (name: "requested" | "moved" | "vacated", { words, sort }: StepAmount): CardNumber => ({
    label: TOTAL_LABELS[name],
    amount: capitalized(words),
    known: sort >= 0,
    note: "",
  });
  return [
    number("requested", requestedAmount(records, batch)),
    number("moved", movedAmount(records, batch)),
    number("vacated", vacatedAmount(records, batch)),
  ];
}

/** Where, which office, when. */
function placeLine(records: Records, batch: Batch): string {
  const places = plainText(countiesInSentence(records, batch.county_ids));
  const verb = batch.status === "requested" ? "asked" : "announced";
  const when = batch.announced_on === null ? "" : `; ${verb} ${whenInWords(batch.announced_on)}`;
  return `${capitalized(places)}: ${officeName(records, batch)}${when}.`;
}

/** What the batch is counted in where no number of convictions is in use. */
function otherLine(records: Records, batch: Batch): readonly string[] {
  if (usedFigure(records, batch.batch_id, "convictions") !== null) return [];
  const { words, sort } = otherAmount(records, batch);
  return sort < 0 ? [] : [`Not counted in convictions: the sources give ${words}.`];
}

/** That something else than a vacatur by the court on the office's motion undid the convictions. */
function remedyLines(records: Records, { batch_id }: Batch): readonly string[] {
  const pardon = remedySources(records, batch_id, "pardon") === null ? [] : [BATCH_REMEDIES.pardon.meaning];
  const lawyersFirst = lawyersFirstWords(records, [batch_id]);
  return [...pardon, ...(lawyersFirst === "" ? [] : [lawyersFirst])];
}
