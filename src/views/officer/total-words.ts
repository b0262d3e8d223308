import { amountOf, countOf, quantityOf } from "../../format/counts.ts";
import { listOf } from "../../format/lists.ts";
import type { ScopeTotals } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import { lawyersFirstWords } from "../batch/remedies.ts";

const MIXED = "such counts may mix convictions with pending charges";

/** How many convictions are tied to an officer, step by step, in sentences that say also what is not known. */
export function officerTotalWords(records: Records, officerId: string): string {
  const totals = records.totals("officer", officerId);
  const { quantity } = totals.moved;
  const sentences = quantity === null ? withoutNumber(totals) : withNumber(totals, quantity);
  const lawyersFirst = lawyersFirstWords(records, totals.moved.batch_ids);
  return [...sentences, ...(lawyersFirst === "" ? [] : [lawyersFirst])].join(" ");
}

function withNumber(totals: ScopeTotals, number: Quantity): string[] {
  const { moved, announced_only, vacated } = totals;
  const announced =
    announced_only.quantity === null ? "" : `, ${amountOf(announced_only.quantity)} of them announced only`;
  return [
    `Prosecutors moved, or said publicly that they would move, to undo ${quantityOf(number)} tied to this officer${announced}.`,
    vacatedSentence(totals),
    ...(moved.batch_ids_without_number.length > 0
      ? [
          `In ${countOf(moved.batch_ids_without_number.length, "batch", "batches")} the officer’s share is not known.`,
        ]
      : []),
    ...(vacated.quantity !== null && vacated.batch_ids_without_number.length > 0
      ? [
          `In ${countOf(vacated.batch_ids_without_number.length, "batch", "batches")} courts vacated convictions, but how many of them are tied to this officer is not known.`,
        ]
      : []),
  ];
}

function vacatedSentence({ vacated }: ScopeTotals): string {
  if (vacated.quantity !== null) return `Courts vacated ${quantityOf(vacated.quantity)}.`;
  return vacated.batch_ids_without_number.length > 0
    ? "Courts vacated convictions in these batches, but how many of them are tied to this officer is not known."
    : "No ruling was found.";
}

function withoutNumber({ people, cases, moved }: ScopeTotals): string[] {
  const counts = [people.quantity, cases.quantity].filter((quantity) => quantity !== null).map(quantityOf);
  if (counts.length > 0)
    return [
      `No number of convictions tied to this officer was found. The sources count ${listOf(counts)} instead; ${MIXED}.`,
    ];
  return [
    "How many convictions are tied to this officer is not known: no text read gives a number.",
    ...(moved.batch_ids_without_number.length > 0
      ? [vacatedSentenceUnknown(moved.batch_ids_without_number.length)]
      : []),
  ];
}

function vacatedSentenceUnknown(batches: number): string {
  return `Prosecutors moved to undo ${countOf(batches, "batch", "batches")} of convictions in which the officer is a reason; the officer’s share is not known.`;
}
