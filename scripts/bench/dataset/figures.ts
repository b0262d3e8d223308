import type { Row } from "../../../src/model/records.ts";
import type { Measure, Qualifier, Standing } from "../../../src/model/vocabulary/batches.ts";
import { officersOf, planOf, type BatchPlan } from "./batches.ts";
import type { Dice } from "./dice.ts";
import { inventedText } from "./invented-words.ts";
import { idOf, type Invention } from "./invention.ts";

type Figure = Row<"figures">;

interface Number {
  readonly measure: Measure;
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly standing?: Standing;
  readonly officer?: number;
}

const QUALIFIERS: readonly (readonly [qualifier: Qualifier, weight: number])[] = [
  ["exactly", 30],
  ["about", 14],
  ["more-than", 8],
  ["at-least", 3],
];

/** The numbers of one batch: parts are never more than their whole, and shares never more than the batch. */
function numbersOf({ convictions }: BatchPlan, officers: readonly number[], dice: Dice): Number[] {
  const felonies = Math.floor(convictions / 3);
  const numbers: Number[] = [
    { measure: "convictions", value: convictions, qualifier: dice.weighted(QUALIFIERS) },
    ...(officers.length > 0 ? [{ measure: "officers", value: officers.length } as const] : []),
    { measure: "convictions", value: Math.ceil(convictions / 2), standing: "superseded" },
  ];
  if (dice.happens(0.3)) numbers.push({ measure: "felonies", value: felonies });
  if (dice.happens(0.3)) numbers.push({ measure: "misdemeanors", value: felonies });
  if (dice.happens(0.25)) numbers.push({ measure: "incarcerated", value: Math.floor(convictions / 5) });
  if (dice.happens(0.3))
    numbers.push({ measure: "convictions", value: convictions + 5, standing: "disputed" });
  const shares = officers.filter(() => dice.happens(0.3));
  const share = Math.floor(convictions / Math.max(1, officers.length));
  return [
    ...numbers,
    ...shares.map((officer) => ({ measure: "convictions" as const, value: share, officer })),
  ];
}

/** The figures of invented batches and of officers' shares in them. */
export function* figures(invention: Invention): Generator<Figure> {
  for (let index = 0; index < invention.sizes.batches; index += 1) {
    const plan = planOf(invention, index);
    const dice = invention.dice("figures", index);
    const numbers = numbersOf(plan, officersOf(invention, index), dice);
    for (const [at, number] of numbers.entries())
      yield {
        figure_id: `${plan.id}-${String(at).padStart(3, "0")}`,
        batch_id: plan.id,
        officer_id: number.officer === undefined ? null : idOf("officer", number.officer),
        measure: number.measure,
        qualifier: number.qualifier ?? "exactly",
        value: number.value,
        as_of: plan.announcedOn,
        standing: number.standing ?? "used",
        note: dice.happens(0.6) ? inventedText(dice, 1) : null,
        source_ids: invention.sourceIds(plan.county, dice, 2),
      };
  }
}
