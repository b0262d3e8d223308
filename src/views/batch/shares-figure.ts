import type { ShareBar } from "../../charts/share-bars.ts";
import { numberInWords, quantityOf } from "../../format/counts.ts";
import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { DataTable } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { countInWords } from "../pledge/number-words.ts";
import { usedFigure } from "./figures.ts";
import { coveredPart, remainderInWords, type Covered } from "./remainder.ts";
import { shareBar, shareOfWhole, SHARE_WORDS } from "./share-bar.ts";

/**
 * The shares of the listed officers of a batch, and what of it lies in no known share, with the table of the same
 * rows. `null` where no share is known, or where one officer’s share is the whole: then there is nothing to compare.
 */
export function batchSharesFigure(
  records: Records,
  batch: Batch,
  table: DataTable,
  citations: Citations,
): FigureBlock | null {
  const shares = records.shares("batch_id", batch.batch_id);
  const unit = shares.flatMap(({ quantity }) => quantity?.unit ?? [])[0];
  if (unit === undefined) return null;
  const rows = shares
    .map((share) => ({
      officer: records.get("officers", share.officer_id),
      part: shareOfWhole(records, share, unit),
    }))
    .sort((a, b) => compareNames(a.officer, b.officer));
  if (rows.length === 1 && rows.every(({ part }) => part.isWhole)) return null;
  const bars = [
    ...rows.map(({ officer, part }) => shareBar(officerName(officer), part)),
    ...togetherBar(records, batch),
  ];
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "shares",
    title: "Officers’ shares of the batch",
    finding: findingLine(records, batch, citations),
    description: `A bar for each listed officer. ${bars.map(({ label, words }) => `${label}: ${words}`).join("; ")}.`,
    chart: { form: "share-bars", bars, words: SHARE_WORDS },
    notes: [[remainderInWords(records, batch)]],
    table,
    tableShown: true,
    source: ["Sources: every share is cited in the table on the page."],
  });
}

/** What all known shares cover together, the rest drawn as unknown; only where that can be computed. */
function togetherBar(records: Records, batch: Batch): readonly ShareBar[] {
  const covered = coveredPart(records, batch);
  if (covered === null || typeof covered === "string") return [];
  const { whole, value } = covered;
  const open = whole.value - value;
  const words = `${numberInWords(value)} of ${quantityOf(whole)}${open === 0 ? "" : `; ${numberInWords(open)} in no known share`}`;
  return [{ label: "Known shares together", words, whole: whole.value, share: value, restUnknown: true }];
}

/** Of how many listed officers the share is known, and what the known shares add up to where that can be computed. */
function findingLine(records: Records, batch: Batch, citations: Citations): Line {
  const shares = records.shares("batch_id", batch.batch_id);
  const known = shares.filter(({ quantity }) => quantity !== null);
  const covered = coveredPart(records, batch);
  const isComputed = covered !== null && typeof covered !== "string";
  const sourceIds = [
    ...known.map(({ source_ids }) => source_ids),
    (isComputed ? usedFigure(records, batch.batch_id, covered.whole.unit)?.source_ids : undefined) ?? [],
  ];
  const sum = isComputed ? sumInWords(covered, known.length) : "";
  return [
    `${knownInWords(known.length, shares.length)}${sum}.`,
    citations.cite([...new Set(sourceIds.flat())]),
  ];
}

function knownInWords(known: number, all: number): string {
  if (all === 1) return "The share of the listed officer is known";
  if (known === 1) return `The share of one of the ${countInWords(all)} listed officers is known`;
  const who =
    known === all ? `all ${countInWords(all)}` : `${countInWords(known)} of the ${countInWords(all)}`;
  return `The shares of ${who} listed officers are known`;
}

function sumInWords({ whole, value }: Covered, known: number): string {
  const sum =
    value === whole.value
      ? `the whole, ${quantityOf(whole)}`
      : `${numberInWords(value)} of ${quantityOf(whole)}`;
  return known === 1 ? `: ${sum}` : ` and add up to ${sum}`;
}
