import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, Figure } from "../../model/tables/batches.ts";
import type { Citations } from "../kit/citations.ts";
import type { Inline, Line } from "../kit/inline.ts";
import { disputeMark } from "./disputes.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";
import { batchLink, personLink } from "./links.ts";
import { officeName } from "./rows.ts";

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
  const { batch: words, when } = wordsOf(records);
  return [
    ...words.announced.sentence<Inline>(
      officeName(records, batch),
      batch.person_id === null ? null : personLink(records, batch.person_id),
      batch.announced_on === null ? null : when(batch.announced_on),
      whatLine(records, batch),
      withTitle ? batchLink(records, batch) : null,
    ),
    citations.cite([...sources]),
    ` ${words.steps.nothingFound}`,
  ];
}

function whatLine(records: Records, { batch_id }: Batch): Line {
  const { quantity, batch } = wordsOf(records);
  const people = usedFigure(records, batch_id, "people");
  const convictions = usedFigure(records, batch_id, "convictions");
  const counted: Line | null =
    convictions === null
      ? null
      : [quantity(quantityOfFigure(convictions)), ...disputeMark(records, batch_id, "convictions")];
  if (people === null) return counted ?? [batch.announced.unknown];
  const them = quantity(quantityOfFigure(people));
  const disputed = disputeMark(records, batch_id, "people");
  if (counted === null) return batch.announced.casesOf<Inline>(them, disputed);
  if (isSameNumber(people, convictions)) return batch.announced.ofThem<Inline>(counted, [them, ...disputed]);
  return batch.announced.amongThem<Inline>(batch.announced.casesOf<Inline>(them, disputed), counted);
}

function isSameNumber(people: Figure, convictions: Figure | null): boolean {
  return people.value === convictions?.value && people.qualifier === convictions.qualifier;
}
