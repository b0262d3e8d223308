import { quantityOf } from "../../format/counts.ts";
import { capitalized, listOf } from "../../format/lists.ts";
import { officerName } from "../../format/names.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { BATCH_STATUSES } from "../../model/vocabulary/batches.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { shareBar, shareOfWhole, SHARE_WORDS } from "../batch/share-bar.ts";
import type { DataTable } from "../kit/block.ts";
import type { Citations } from "../kit/citations.ts";
import { figure, type FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { countInWords } from "../pledge/number-words.ts";

/**
 * The officer’s share of every batch, with the table of the same batches. `null` where no number is known at all, or
 * where the share is the whole of the only batch: then there is nothing to compare.
 */
export function officerSharesFigure(
  records: Records,
  officer: Officer,
  table: DataTable,
  citations: Citations,
): FigureBlock | null {
  const parts = records.shares("officer_id", officer.officer_id).map((share) => {
    const { title, status } = records.get("batches", share.batch_id);
    const part = shareOfWhole(records, share);
    const step = ` (${labelOf(BATCH_STATUSES, status).toLowerCase()})`;
    return {
      isWhole: part.isWhole,
      bar: shareBar(title, part, step),
      units: [part.share, part.whole].flatMap((one) => one?.unit ?? []),
    };
  });
  const units = new Set(parts.flatMap((part) => part.units));
  if (units.size === 0 || (parts.length === 1 && parts.every(({ isWhole }) => isWhole))) return null;
  const bars = parts.map(({ bar }) => bar);
  const name = officerName(officer);
  return figure(ADDRESSES.officers.page(officer.officer_id), {
    anchor: "shares",
    title: `${bars.length === 1 ? "The batch" : "Each batch"}, and the share of ${name}`,
    finding: findingLine(records, officer, name, citations),
    description: `A bar for each batch. ${bars.map(({ label, words }) => `${label}: ${words}`).join("; ")}.`,
    chart: { form: "share-bars", bars, words: SHARE_WORDS },
    notes: units.size > 1 ? [[UNITS_NOTE]] : [],
    table,
    tableShown: true,
    source: ["Sources: every number is cited in the table on the page."],
  });
}

const UNITS_NOTE =
  "People, cases and convictions are different counts: a bar of the one does not compare with a bar of the other.";

/** What is tied to the officer, in convictions where they are counted; that it is not known is said too. */
function findingLine(records: Records, officer: Officer, name: string, citations: Citations): Line {
  const shares = records.shares("officer_id", officer.officer_id);
  const known = shares.filter(({ quantity }) => quantity !== null);
  const cite = citations.cite([...new Set(known.flatMap(({ source_ids }) => source_ids))]);
  const { moved, people, cases } = records.totals("officer", officer.officer_id);
  if (moved.quantity !== null)
    return [
      `${capitalized(quantityOf(moved.quantity))} ${moved.quantity.value === 1 ? "is" : "are"} tied to ${name}`,
      `; the share is known in ${knownIn(known.length, shares.length)}.`,
      cite,
    ];
  const counts = [people, cases].flatMap(({ quantity }) => (quantity === null ? [] : [quantityOf(quantity)]));
  if (counts.length > 0)
    return [
      `No number of convictions tied to ${name} was found; the sources count ${listOf(counts)} instead.`,
      cite,
    ];
  return [`How much of ${shares.length === 1 ? "the" : "each"} batch is tied to ${name} is not known.`];
}

function knownIn(known: number, all: number): string {
  if (known < all) return `${countInWords(known)} of ${countInWords(all)} batches`;
  if (all === 1) return "the one batch";
  return all === 2 ? "both batches" : `all ${countInWords(all)} batches`;
}
