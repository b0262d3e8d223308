import type { ShareBar } from "../../charts/share-bars.ts";
import { wordsOf } from "../../messages/words.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Figure } from "../../model/tables/batches.ts";
import type { Measure } from "../../model/vocabulary/batches.ts";
import { OPEN_ENDS } from "../figure/open-end.ts";
import { quantityOfFigure, usedFigure } from "./figures.ts";

/** In what a batch is counted, the nearest to convictions first. */
const COUNTS: readonly Measure[] = ["convictions", "people", "cases"];

/** An officer’s share beside the number of the whole batch, in the same unit. */
export interface ShareOfWhole {
  readonly share: Quantity | null;
  /** The figure of the whole batch; `null` where no source gives one in the unit. */
  readonly figure: Figure | null;
  readonly whole: Quantity | null;
  /** Whether the share is the whole batch. */
  readonly isWhole: boolean;
}

/** The share with the number of its batch: in the unit of the share, else in `unit`, else in what the batch is counted. */
export function shareOfWhole(records: Records, share: OfficerShare, unit?: Measure): ShareOfWhole {
  const { quantity, batch_id, basis } = share;
  const given = quantity?.unit ?? unit;
  const figure = (given === undefined ? COUNTS : [given])
    .map((measure) => usedFigure(records, batch_id, measure))
    .find((found) => found !== null);
  const whole = figure === undefined ? null : quantityOfFigure(figure);
  const isExact = quantity?.qualifier === "exactly" && whole?.qualifier === "exactly";
  return {
    share: quantity,
    figure: figure ?? null,
    whole,
    isWhole: basis === "only-officer" || (isExact && quantity.value === whole.value),
  };
}

/** The bar of a share with what is said of it. */
export function shareBar(label: string, words: string, { share, whole }: ShareOfWhole): ShareBar {
  const end = whole ?? share;
  return {
    label,
    words,
    whole: whole?.value ?? null,
    share: share?.value ?? null,
    ...(end === null ? {} : { end: OPEN_ENDS[end.qualifier] }),
  };
}

/** The share beside the whole in words that are never more exact than the numbers. */
export function shareInWords(records: Records, { share, whole, isWhole }: ShareOfWhole): string {
  const {
    amount,
    quantity,
    shares: { inBar: bar },
  } = wordsOf(records);
  if (share === null) return whole === null ? bar.neither : bar.shareUnknown(quantity(whole));
  if (isWhole) return bar.isWhole(quantity(share));
  return whole === null ? bar.wholeUnknown(quantity(share)) : bar.of(amount(share), quantity(whole));
}

/** The bars for those who do not see them. */
export function barsInWords(records: Records, bars: readonly ShareBar[]): string {
  const { bar } = wordsOf(records).shares;
  return bars.map(({ label, words }) => bar(label, words)).join("; ");
}
