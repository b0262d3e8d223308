import { isCertainlyAfter } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Batch } from "../../model/tables/batches.ts";
import { usedFigure } from "../batch/figures.ts";
import type { BatchRise, RiseTime } from "./rise.ts";
import { statedOn } from "./rise.ts";
import { mayGoOn, remainderTime, rulingsOf, rulingTime } from "./ruling-time.ts";

/**
 * How the convictions of one batch were moved: all at its announcement, whether a court was asked then or later. Where
 * the number is the state of a later day, some time from the announcement to that day.
 */
export function movedRise(records: Records, batch: Batch): BatchRise {
  const figure = usedFigure(records, batch.batch_id, "convictions");
  return {
    batch,
    step: "moved",
    quantity: records.batchNumbers(batch.batch_id).moved,
    time: movedTime(batch, figure?.as_of ?? null),
    source_ids: (figure ?? batch).source_ids,
  };
}

function movedTime({ announced_on }: Batch, asOf: string | null): RiseTime | null {
  if (announced_on === null) return null;
  if (asOf === null || !isCertainlyAfter(asOf, announced_on)) return statedOn(announced_on);
  return { stated: null, from: announced_on, to: asOf };
}

/**
 * How the convictions of one batch were vacated: by each ruling that has a number of its own, and what the number in
 * use has beyond these. Where no number is known, each ruling without one. Running totals have none and add nothing.
 */
export function vacatedRises(records: Records, batch: Batch): readonly BatchRise[] {
  const { vacated } = records.batchNumbers(batch.batch_id);
  const rulings = rulingsOf(records, batch).map((ruling) => ({
    batch,
    step: "vacated" as const,
    number: ruling.convictions,
    time: rulingTime(records, batch, ruling),
    source_ids: ruling.source_ids,
  }));
  if (vacated === null)
    return rulings.map(({ number: _, ...ruling }) => ({
      ...ruling,
      time: mayGoOn(records, batch) ? inPart(ruling.time) : ruling.time,
      quantity: null,
    }));
  const numbered = rulings.flatMap(({ number, ...ruling }) =>
    number === null ? [] : [{ ...ruling, quantity: { ...vacated, value: number } }],
  );
  const rest = vacated.value - numbered.reduce((sum, { quantity }) => sum + quantity.value, 0);
  if (rest === 0) return numbered;
  const { source_ids } = usedFigure(records, batch.batch_id, "convictions") ?? batch;
  const remainder: BatchRise = {
    batch,
    step: "vacated",
    quantity: { ...vacated, value: rest },
    time: remainderTime(records, batch),
    source_ids,
  };
  return [...numbered, remainder];
}

/** A running total of a part; a ruling on its own day is no less exact for what followed. */
function inPart(time: RiseTime | null): RiseTime | null {
  return time?.by ? { ...time, part: true } : time;
}
