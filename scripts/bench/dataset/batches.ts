import type { Row } from "../../../src/model/records.ts";
import type { BatchStatus, BatchStep } from "../../../src/model/vocabulary/batches.ts";
import { inventedText } from "./invented-words.ts";
import { dayOf, daysAfter, idOf, MARK, type Invention } from "./invention.ts";
import type { Dice } from "./dice.ts";

/** The statuses that invented batches have. */
type Status = Exclude<BatchStatus, "denied" | "unknown">;

const STATUSES: readonly (readonly [status: Status, weight: number])[] = [
  ["granted", 23],
  ["granted-in-part", 10],
  ["motion-filed", 2],
  ["announced", 2],
  ["requested", 1],
];

const ROLES = [
  ["named-basis", 49],
  ["essential-witness", 13],
  ["arresting-officer", 10],
  ["supervisor", 6],
  ["undercover", 4],
  ["affiant", 1],
] as const;

/** What of one batch its rows in several tables must agree on. */
export interface BatchPlan {
  readonly id: string;
  readonly county: number;
  readonly status: Status;
  readonly announcedOn: string;
  /** Convictions of the whole batch. */
  readonly convictions: number;
  readonly dice: Dice;
}

/** The plan of one batch: the same whenever it is asked for. */
export function planOf(invention: Invention, index: number): BatchPlan {
  const dice = invention.dice("batches", index);
  return {
    id: idOf("batch", index),
    county: invention.countyOf("batches", index),
    status: dice.weighted(STATUSES),
    announcedOn: dayOf(dice, 2019, 2024),
    convictions: dice.between(8, 400),
    dice,
  };
}

/** Invented batches. */
export function* batches(invention: Invention): Generator<Row<"batches">> {
  for (let index = 0; index < invention.sizes.batches; index += 1) {
    const { id, county, status, announcedOn, dice } = planOf(invention, index);
    yield {
      batch_id: id,
      office_id: idOf("office", county),
      county_ids: [idOf("county", county)],
      person_id: idOf("person", invention.nearCounty("people", county)),
      title: `${MARK}: convictions tied to former officers, ${index + 1}`,
      basis: inventedText(dice, 2),
      announced_on: announcedOn,
      arrests_from: String(dice.between(2000, 2006)),
      arrests_to: String(dice.between(2006, 2018)),
      unit: dice.happens(0.4) ? "Invented review unit" : null,
      mechanism: dice.happens(0.6) ? "motion of the prosecutor to vacate and dismiss" : null,
      status,
      part_of: null,
      note: dice.happens(0.7) ? inventedText(dice, 4) : null,
      source_ids: invention.sourceIds(county, dice, 9),
    };
  }
}

/** The steps that lead to a status; the first of them is not always known. */
function stepsTo(status: Status, dice: Dice): readonly BatchStep[] {
  switch (status) {
    case "requested":
      return ["requested"];
    case "announced":
      return ["requested", "announced"];
    case "motion-filed":
      return ["announced", "motion-filed"];
    case "granted":
    case "granted-in-part":
      return dice.happens(0.4) ? ["motion-filed", "granted-in-part", status] : [status];
  }
}

/** The steps of invented batches. */
export function* batchSteps(invention: Invention): Generator<Row<"batch_steps">> {
  for (let index = 0; index < invention.sizes.batches; index += 1) {
    const { id, county, status, announcedOn, convictions } = planOf(invention, index);
    const dice = invention.dice("batch_steps", index);
    let date = announcedOn;
    for (const [at, step] of stepsTo(status, dice).entries()) {
      const rules = step === "granted" || step === "granted-in-part";
      yield {
        step_id: `${id}-${at}`,
        batch_id: id,
        date,
        step,
        convictions: rules && dice.happens(0.3) ? Math.floor(convictions / 4) : null,
        court: rules ? "Invented County Supreme Court" : null,
        judge: null,
        detail: inventedText(dice, 2),
        source_ids: invention.sourceIds(county, dice, 2),
      };
      date = daysAfter(date, dice.between(1, 90));
    }
  }
}

/** The officers of one batch by their numbers, in order: every officer of a county stands in one of its batches, some in two. */
export function officersOf(invention: Invention, index: number): readonly number[] {
  const county = invention.countyOf("batches", index);
  const batches = invention.inCounty("batches", county);
  const at = batches.indexOf(index);
  return invention.inCounty("officers", county).filter((officer, place) => {
    const dice = invention.dice("ties", officer);
    const also = dice.happens(0.57) ? dice.between(0, batches.length - 1) : -1;
    return place % batches.length === at || also === at;
  });
}

/** The ties of invented officers to batches. */
export function* batchOfficers(invention: Invention): Generator<Row<"batch_officers">> {
  for (let index = 0; index < invention.sizes.batches; index += 1) {
    const { id, county } = planOf(invention, index);
    const dice = invention.dice("batch_officers", index);
    for (const officer of officersOf(invention, index))
      yield {
        batch_id: id,
        officer_id: idOf("officer", officer),
        role: dice.weighted(ROLES),
        source_ids: invention.sourceIds(county, dice, 2),
      };
  }
}
