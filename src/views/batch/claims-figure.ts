import type { Claim, ClaimMark } from "../../charts/claims.ts";
import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Dispute } from "../../model/dispute.ts";
import { DATA_LANGUAGE } from "../../model/language.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, Figure } from "../../model/tables/batches.ts";
import type { Standing } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { OPEN_ENDS } from "../figure/open-end.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import { original, type Cite, type Inline, type Line } from "../kit/inline.ts";
import { amountsIn, disputesOf } from "./disputes.ts";
import { quantityOfFigure } from "./figures.ts";
import { figuresInOrder, figuresTable } from "./figures-table.ts";

/** The standings of numbers that can be held against each other; one that counts something else cannot. */
const MARKS: Partial<Record<Standing, ClaimMark>> = {
  used: "used",
  disputed: "differs",
  superseded: "earlier",
};

/** The numbers on which sources differ, side by side; every figure of the batch stands in the table. */
export function claimsFigure(records: Records, batch: Batch, citations: Citations): FigureBlock {
  const {
    batch: {
      figures: { claims: words },
    },
    terms,
  } = wordsOf(records);
  const disputes = disputesOf(records, batch.batch_id);
  const groups = disputes.map(({ measure }) => ({
    label: terms.measures[measure].label,
    claims: figuresInOrder(records, batch.batch_id)
      .filter((row) => row.measure === measure)
      .flatMap((row) => claimOf(records, row)),
  }));
  const told = groups.map(
    ({ label, claims }) => `${label}: ${claims.map(({ words, tag }) => `${words} (${tag})`).join(", ")}`,
  );
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "disputed",
    title: words.title,
    finding: disputes.flatMap((dispute, index) => [
      ...(index === 0 ? [] : [" "]),
      ...disputeLine(records, dispute, citations),
    ]),
    description: words.description(told.join(". ")),
    chart: { form: "claims", groups },
    table: figuresTable(records, batch.batch_id, citations),
    tableShown: true,
    source: words.source<Inline>(original(records, sentenceOf(batch.title))),
  });
}

function claimOf(records: Records, row: Figure): readonly Claim[] {
  const mark = MARKS[row.standing];
  if (mark === undefined) return [];
  const { batch, terms, list, amount, date } = wordsOf(records);
  const { claims } = batch.figures;
  const publishers = list([...new Set(row.source_ids.map((id) => records.get("sources", id).publisher))]);
  const claim: Claim = {
    words: amount(quantityOfFigure(row)),
    value: row.value,
    end: OPEN_ENDS[row.qualifier],
    mark,
    tag: terms.standings[row.standing].label.toLowerCase(),
    notes: [
      row.as_of === null ? claims.undated(publishers) : claims.asOf(publishers, date(row.as_of)),
      // A note in another language stands in the table, where it is marked as such.
      ...(row.note === null || records.language !== DATA_LANGUAGE ? [] : [sentenceOf(row.note)]),
    ],
  };
  return [claim];
}

/** Where sources differ on a measure: from the number in use, or only on an earlier running count. */
function disputeLine(records: Records, dispute: Dispute, citations: Citations): Line {
  const { measure, used, others, earlier } = dispute;
  const { batch, terms } = wordsOf(records);
  const { claims } = batch.figures;
  const counted = terms.measures[measure].label.toLowerCase();
  const amounts = (rows: readonly Figure[]) => inWords(records, rows);
  const inUse = (): Line =>
    used === null ? [claims.noneInUse] : [claims.inUse(amounts([used])), citations.cite(used.source_ids)];
  if (others.length === 0) {
    const cite = citeAll(earlier, citations);
    return claims.differEarlier<Inline>(counted, inUse(), amounts(earlier), daysOf(records, earlier), cite);
  }
  const several = amountsIn(records, others).length > 1;
  return claims.differ<Inline>(counted, inUse(), amounts(others), several, citeAll(others, citations));
}

function daysOf(records: Records, rows: readonly Figure[]): string {
  const { list, dateOrUnknown } = wordsOf(records);
  return list([...new Set(rows.map(({ as_of }) => dateOrUnknown(as_of)))]);
}

function inWords(records: Records, rows: readonly Figure[]): string {
  return wordsOf(records).list(amountsIn(records, rows));
}

function citeAll(rows: readonly Figure[], citations: Citations): Cite {
  return citations.cite([...new Set(rows.flatMap(({ source_ids }) => source_ids))]);
}
