import type { Claim, ClaimMark } from "../../charts/claims.ts";
import { amountOf } from "../../format/counts.ts";
import { dateOrUnknown } from "../../format/dates.ts";
import { listOf, sentenceOf } from "../../format/lists.ts";
import type { Records } from "../../model/records.ts";
import type { Batch, Figure } from "../../model/tables/batches.ts";
import { MEASURES, STANDINGS, type Standing } from "../../model/vocabulary/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { OPEN_ENDS } from "../figure/open-end.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Cite, Line } from "../kit/inline.ts";
import { amountsIn, disputesOf, type Dispute } from "./disputes.ts";
import { quantityOfFigure } from "./figures.ts";
import { figuresInOrder, figuresTable } from "./figures-table.ts";

const MARKS: Record<Standing, ClaimMark> = { used: "used", disputed: "differs", superseded: "earlier" };

/** The numbers on which sources differ, side by side; every figure of the batch stands in the table. */
export function claimsFigure(records: Records, batch: Batch, citations: Citations): FigureBlock {
  const disputes = disputesOf(records, batch.batch_id);
  const groups = disputes.map(({ measure }) => ({
    label: MEASURES[measure].label,
    claims: figuresInOrder(records, batch.batch_id)
      .filter((row) => row.measure === measure)
      .map((row) => claimOf(records, row)),
  }));
  const told = groups.map(
    ({ label, claims }) => `${label}: ${claims.map(({ words, tag }) => `${words} (${tag})`).join(", ")}`,
  );
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "disputed",
    title: "The numbers on which sources differ",
    finding: disputes.flatMap((dispute, index) => [
      ...(index === 0 ? [] : [" "]),
      ...disputeLine(dispute, citations),
    ]),
    description: `Bars from zero, one for each number; the number in use is solid. ${told.join(". ")}.`,
    chart: { form: "claims", groups },
    table: figuresTable(records, batch.batch_id, citations),
    tableShown: true,
    source: [`Batch: ${sentenceOf(batch.title)} Every number is cited in the table on this page.`],
  });
}

function claimOf(records: Records, row: Figure): Claim {
  const publishers = row.source_ids.map((id) => records.get("sources", id).publisher);
  const when = row.as_of === null ? "undated" : `state of ${dateOrUnknown(row.as_of)}`;
  return {
    words: amountOf(quantityOfFigure(row)),
    value: row.value,
    end: OPEN_ENDS[row.qualifier],
    mark: MARKS[row.standing],
    tag: STANDINGS[row.standing].label.toLowerCase(),
    notes: [
      `${listOf([...new Set(publishers)])}; ${when}`,
      ...(row.note === null ? [] : [sentenceOf(row.note)]),
    ],
  };
}

/** Where sources differ on a measure: from the number in use, or only on an earlier running count. */
function disputeLine({ measure, used, others, earlier }: Dispute, citations: Citations): Line {
  const counted = MEASURES[measure].label.toLowerCase();
  const inUse = (): Line =>
    used === null
      ? ["none is in use"]
      : [`this site uses ${inWords([used])}`, citations.cite(used.source_ids)];
  if (others.length === 0)
    return [
      `Sources differ on an earlier running count of ${counted}, `,
      `${inWords(earlier)} for ${daysOf(earlier)}`,
      citeAll(earlier, citations),
      "; ",
      ...inUse(),
      ".",
    ];
  const give = amountsIn(others).length === 1 ? "another source gives" : "other sources give";
  return [
    `Sources differ on the number of ${counted}: `,
    ...inUse(),
    `; ${give} ${inWords(others)}`,
    citeAll(others, citations),
    ".",
  ];
}

function daysOf(rows: readonly Figure[]): string {
  return listOf([...new Set(rows.map(({ as_of }) => dateOrUnknown(as_of)))]);
}

function inWords(rows: readonly Figure[]): string {
  return listOf(amountsIn(rows));
}

function citeAll(rows: readonly Figure[], citations: Citations): Cite {
  return citations.cite([...new Set(rows.flatMap(({ source_ids }) => source_ids))]);
}
