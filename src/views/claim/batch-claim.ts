import { continued } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { movedAmount, otherAmount } from "../batch/amounts.ts";
import { announcedLine } from "../batch/announced.ts";
import { countiesInSentence } from "../batch/links.ts";
import { stepsFinding } from "../batch/pipeline-figure.ts";
import { undoneWithoutRuling } from "../batch/reached.ts";
import { lawyersFirstWords, remedySources } from "../batch/remedies.ts";
import { Citations } from "../kit/citations.ts";
import { original, plainText, type Inline, type Line } from "../kit/inline.ts";

/** How far a batch got, with its numbers, their qualifiers and what must be said with them. */
export function batchClaim(records: Records, batch: Batch): Line {
  const { claim, terms } = wordsOf(records);
  const title = original(records, batch.title);
  const citations = new Citations(records);
  if (batch.status === "announced")
    return claim.announced<Inline>(title, announcedLine(records, batch, citations, false));
  const counties = plainText(countiesInSentence(records, batch.county_ids));
  const numbers = withoutStop(stepsFinding(records, batch, citations));
  const step = continued(terms.batchStatuses[batch.status].label);
  const cautions = cautionsOn(records, batch);
  return [
    ...claim.batch<Inline>(title, counties, numbers, step),
    ...cautions.map((caution) => ` ${caution}`),
  ];
}

/** A sentence that goes on: its first letter small, without its stop. */
function withoutStop(line: Line): Line {
  return line.map((part, index) => {
    if (typeof part !== "string") return part;
    const begun = index === 0 ? continued(part) : part;
    return index === line.length - 1 ? begun.replace(/\.$/, "") : begun;
  });
}

/** That the numbers may hold more than convictions, and that something else than a court’s order undid them. */
function cautionsOn(records: Records, batch: Batch): readonly string[] {
  const {
    claim,
    terms,
    batch: { steps },
  } = wordsOf(records);
  const isOther = movedAmount(records, batch).quantity === null && otherAmount(records, batch).sort >= 0;
  const isPardon = remedySources(records, batch.batch_id, "pardon") !== null;
  const isReported = undoneWithoutRuling(records, batch.batch_id) === "reported";
  const lawyersFirst = lawyersFirstWords(records, [batch.batch_id]);
  return [
    ...(isOther ? [claim.mixed] : []),
    ...(isPardon ? [terms.batchRemedies.pardon.meaning] : []),
    ...(isReported ? [steps.granted.reported] : []),
    ...(lawyersFirst === "" ? [] : [lawyersFirst]),
  ];
}
