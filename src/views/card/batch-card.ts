import type { CardNumber } from "../../charts/card/card-words.ts";
import { capitalized } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import {
  movedAmount,
  otherAmount,
  requestedAmount,
  vacatedAmount,
  type StepAmount,
} from "../batch/amounts.ts";
import { lawyersFirstWords, remedySources } from "../batch/remedies.ts";
import { usedFigure } from "../batch/figures.ts";
import { countiesInSentence } from "../batch/links.ts";
import { officeName } from "../batch/rows.ts";
import { batchStatusTag } from "../kit/batch-words.ts";
import { plainText } from "../kit/inline.ts";
import type { CardSaying } from "./page-card.ts";

/** The card of a batch: the furthest step that a source shows, the three counts, and what must be said with them. */
export function batchCard(records: Records, batch: Batch): CardSaying {
  const { text, shape } = batchStatusTag(records, batch);
  const cautions = [...otherLine(records, batch), ...remedyLines(records, batch)];
  return {
    tag: { text, shape },
    numbers: countsOf(records, batch),
    lines: cautions.length > 0 ? cautions : [placeLine(records, batch)],
  };
}

function countsOf(records: Records, batch: Batch): readonly CardNumber[] {
  const { names } = wordsOf(records).batch.totals;
  const number = (name: "requested" | "moved" | "vacated", { words, sort }: StepAmount): CardNumber => ({
    label: names[name],
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
  const {
    when,
    card: { batch: words },
  } = wordsOf(records);
  const places = capitalized(plainText(countiesInSentence(records, batch.county_ids)));
  const office = officeName(records, batch);
  if (batch.announced_on === null) return words.place(places, office);
  const sentence = batch.status === "requested" ? words.asked : words.announced;
  return sentence(places, office, when(batch.announced_on));
}

/** What the batch is counted in where no number of convictions is in use. */
function otherLine(records: Records, batch: Batch): readonly string[] {
  if (usedFigure(records, batch.batch_id, "convictions") !== null) return [];
  const { words, sort } = otherAmount(records, batch);
  return sort < 0 ? [] : [wordsOf(records).card.batch.otherUnits(words)];
}

/** That something else than a vacatur by the court on the office's motion undid the convictions. */
function remedyLines(records: Records, { batch_id }: Batch): readonly string[] {
  const { batchRemedies } = wordsOf(records).terms;
  const pardon = remedySources(records, batch_id, "pardon") === null ? [] : [batchRemedies.pardon.meaning];
  const lawyersFirst = lawyersFirstWords(records, [batch_id]);
  return [...pardon, ...(lawyersFirst === "" ? [] : [lawyersFirst])];
}
