import { quantityOf } from "../../format/counts.ts";
import { whenInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import type { Citations } from "../kit/citations.ts";
import type { Line } from "../kit/inline.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { batchLink, personLink } from "./links.ts";
import { officeName } from "./rows.ts";

/** Words that end every statement about a batch that was announced and no more. */
export const NOTHING_FOUND = "Neither a filing nor a ruling was found.";

/**
 * What a prosecutor announced, and that no more was found: for batches with the status `announced`.
 * Counts people where a figure of people is used, and says how many convictions are among their cases.
 * @param withTitle whether the batch is named with a link, on pages that are not its own
 */
export function announcedLine(records: Records, batch: Batch, citations: Citations, withTitle = true): Line {
  const steps = records
    .where("batch_steps", "batch_id", batch.batch_id)
    .filter((step) => step.step === "announced");
  const figures = (["people", "convictions"] as const)
    .map((measure) => usedFigure(records, batch.batch_id, measure))
    .filter((figure) => figure !== null);
  const sources = new Set([...figures, ...steps].flatMap((row) => row.source_ids));
  const who = batch.person_id === null ? [] : [", then ", personLink(records, batch.person_id), ","];
  const when = batch.announced_on === null ? "" : ` ${whenInWords(batch.announced_on)}`;
  return [
    `The ${officeName(records, batch)}`,
    ...who,
    ` announced${when} that the office would seek to undo `,
    ...whatLine(records, batch),
    ...(withTitle ? [": ", batchLink(batch)] : []),
    ".",
    citations.cite([...sources]),
    ` ${NOTHING_FOUND}`,
  ];
}

function whatLine(records: Records, { batch_id }: Batch): Line {
  const people = usedFigure(records, batch_id, "people");
  const convictions = usedFigure(records, batch_id, "convictions");
  const counted: Line | null =
    convictions === null
      ? null
      : [quantityOf(quantityOfFigure(convictions)), ...disputeMark(records, batch_id, "convictions")];
  if (people === null) return counted ?? ["convictions, the number of which is not known"];
  const cases: Line = [
    `the cases of ${quantityOf(quantityOfFigure(people))}`,
    ...disputeMark(records, batch_id, "people"),
  ];
  return counted === null ? cases : [...cases, ", ", ...counted, " among them"];
}
