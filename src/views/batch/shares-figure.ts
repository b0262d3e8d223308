import type { ShareBar } from "../../charts/share-bars.ts";
import { officerName } from "../../format/names.ts";
import { compareNames } from "../../format/order.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import type { DataTable } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { usedFigure } from "./figures.ts";
import { coveredPart, remainderInWords, type Covered } from "./remainder.ts";
import { barsInWords, shareBar, shareInWords, shareOfWhole } from "./share-bar.ts";

/**
 * The shares of the listed officers of a batch, and what of it lies in no known share, with the table of the same
 * rows. `null` where no share is known, or where one officer’s share is the whole: then there is nothing to compare.
 * @param table made only after the finding, which is read before it, so that sources are numbered in the order of reading
 */
export function batchSharesFigure(
  records: Records,
  batch: Batch,
  table: () => DataTable,
  citations: Citations,
): FigureBlock | null {
  const { inBar, batch: words } = wordsOf(records).shares;
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
    ...rows.map(({ officer, part }) => shareBar(officerName(officer), shareInWords(records, part), part)),
    ...togetherBar(records, batch),
  ];
  const finding = findingLine(records, batch, citations);
  return figure(ADDRESSES.batches.page(batch.batch_id), {
    anchor: "shares",
    title: words.title,
    finding,
    description: words.description(barsInWords(records, bars)),
    chart: { form: "share-bars", bars, words: inBar.key },
    notes: [[remainderInWords(records, batch)]],
    table: table(),
    tableShown: true,
    source: [words.source],
  });
}

/** What all known shares cover together, the rest drawn as unknown; only where that can be computed. */
function togetherBar(records: Records, batch: Batch): readonly ShareBar[] {
  const {
    number,
    quantity,
    shares: { inBar: bar },
  } = wordsOf(records);
  const covered = coveredPart(records, batch);
  if (covered === null || typeof covered === "string") return [];
  const { whole, value } = covered;
  const open = whole.value - value;
  const part = bar.of(number(value), quantity(whole));
  const words = open === 0 ? part : bar.inNone(part, number(open));
  return [{ label: bar.together, words, whole: whole.value, share: value, restUnknown: true }];
}

/** Of how many listed officers the share is known, and what the known shares add up to where that can be computed. */
function findingLine(records: Records, batch: Batch, citations: Citations): Line {
  const words = wordsOf(records).shares.batch;
  const shares = records.shares("batch_id", batch.batch_id);
  const known = shares.filter(({ quantity }) => quantity !== null);
  const inWords = knownInWords(records, known.length, shares.length);
  const covered = coveredPart(records, batch);
  const sourceIds = known.flatMap(({ source_ids }) => source_ids);
  if (covered === null || typeof covered === "string")
    return [words.noSum(inWords), citations.cite([...new Set(sourceIds)])];
  const ofWhole = usedFigure(records, batch.batch_id, covered.whole.unit)?.source_ids ?? [];
  const sum = sumInWords(records, covered);
  return [
    known.length === 1 ? words.oneSum(inWords, sum) : words.sum(inWords, sum),
    citations.cite([...new Set([...sourceIds, ...ofWhole])]),
  ];
}

function knownInWords(records: Records, known: number, all: number): string {
  const {
    numeral,
    shares: {
      batch: { known: words },
    },
  } = wordsOf(records);
  if (all === 1) return words.only;
  if (known === 1) return words.one(numeral(all));
  return known === all ? words.all(numeral(all)) : words.several(numeral(known), numeral(all));
}

function sumInWords(records: Records, { whole, value }: Covered): string {
  const { number, quantity, shares } = wordsOf(records);
  return value === whole.value
    ? shares.batch.theWhole(quantity(whole))
    : shares.inBar.of(number(value), quantity(whole));
}
