import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliest, latest } from "../../../src/model/partial-date.ts";
import { sumOf } from "../../../src/model/quantity.ts";
import { timeInWords, type BatchRise } from "../../../src/views/rises/rise.ts";
import {
  drawnRises,
  haveACourse,
  runningTotals,
  scopeRises,
  sumOfRises,
  undatedRises,
} from "../../../src/views/rises/scope-rises.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const scopes = shippedRecords.dataset.derived.totals.filter(
  ({ kind }) => !["officer", "batch"].includes(kind),
);
const named = scopes.map((totals) => ({ name: `${totals.kind} ${totals.id}`, totals }));
const STEPS = ["moved", "vacated"] as const;

describe("the rises of a scope", () => {
  it.each(named)("add up to its totals, drawn and undrawn together: $name", ({ totals }) => {
    const rises = scopeRises(shippedRecords, totals);
    for (const step of STEPS) {
      const last = runningTotals(rises).findLast(({ rise }) => rise.step === step);
      expect(last?.total ?? null).toEqual(totals[step].quantity);
      const parts = [...drawnRises(rises, step), ...undatedRises(rises, step)].flatMap(
        ({ quantity }) => quantity ?? [],
      );
      expect(sumOf(parts)?.value).toBe(totals[step].quantity?.value);
    }
  });

  it.each(named)("are of batches counted in convictions alone, none of them twice: $name", ({ totals }) => {
    const rises = scopeRises(shippedRecords, totals);
    const moved = rises.filter(({ step }) => step === "moved").map(({ batch }) => batch.batch_id);
    expect(new Set(moved).size).toBe(moved.length);
    for (const { batch, quantity } of rises) {
      expect(quantity?.unit ?? "convictions").toBe("convictions");
      expect(batch.part_of).toBeNull();
    }
  });

  it("end no earlier than they begin, and no later than the state of the record", () => {
    for (const { time } of scopeRises(records, records.totals("site", "all"))) {
      if (time === null) continue;
      expect(latest(time.to) >= earliest(time.from)).toBe(true);
      expect(earliest(time.to) <= records.dataset.edition.as_of).toBe(true);
    }
  });
});

const inWords = (rises: readonly BatchRise[], id: string) =>
  rises
    .filter(({ batch }) => batch.batch_id === id)
    .map(
      ({ step, quantity, time }) =>
        `${quantity?.value ?? "?"} ${step}, ${time === null ? "undated" : timeInWords(records, time)}`,
    );

describe("a batch", () => {
  const all = scopeRises(records, records.totals("site", "all"));

  it.each([
    ["kings-2021-04-franco", ["90 moved, 7 April 2021", "90 vacated, April 2021"]],
    [
      "new-york-2021-04-franco",
      ["100 moved, 15 April 2021 to 31 January 2023", "100 vacated, 15 April 2021 to 31 January 2023"],
    ],
    [
      "bronx-2021-franco",
      ["124 moved, 15 April 2021 to 20 January 2022", "124 vacated, 15 April 2021 to 20 January 2022"],
    ],
    [
      "philadelphia-2013-narcotics-field-unit",
      [
        "158 vacated, 7 August 2015",
        "88 vacated, 20 November 2015",
        "812 moved, 2013 to 4 November 2016",
        "559 vacated, 2013 to 4 November 2016",
        "7 vacated, 4 November 2016",
      ],
    ],
    ["westchester-2015-04-yonkers-koch", ["1 moved, April 2015", "1 vacated, undated"]],
    ["los-angeles-1999-rampart", ["171 moved, 1999 to 2000", "? vacated, By 2000"]],
    ["cuyahoga-2016-12-east-cleveland", ["40 moved, 13 December 2016", "4 vacated, December 2016"]],
    ["cook-2017-watts", []],
    ["nyc-2021-05-letter-22", []],
  ])("is dated by its rows: %s", (id, expected) => {
    expect(inWords(all, id)).toEqual(expected);
  });

  it("has no ruling drawn before a court was first asked", () => {
    const ruling = all.find(
      ({ batch, step }) => batch.batch_id === "kings-2022-09-378" && step === "vacated",
    );
    expect(ruling?.time).toEqual({ stated: "2022", from: "2022-09-07", to: "2022" });
  });

  it("is not drawn where no row dates it", () => {
    const undated = recordsWith({
      batches: records.all("batches").map((batch) => ({ ...batch, announced_on: null })),
    });
    const rises = scopeRises(undated, records.totals("county", "bronx-ny"));
    expect(inWords(rises, "bronx-2021-franco")).toEqual(["124 moved, undated", "124 vacated, undated"]);
    expect(sumOfRises(rises.filter(({ step }) => step === "moved"))?.value).toBe(324);
  });
});

const DATES = ["2018", "2018-02", "2018-02-20", "2019-01", "2019-01-05", "2020"] as const;
const batch = records.all("batches")[0]!;
const anyRise: fc.Arbitrary<BatchRise> = fc.record({
  batch: fc.constant(batch),
  step: fc.constantFrom(...STEPS),
  quantity: fc.option(
    fc.record({
      unit: fc.constant("convictions" as const),
      qualifier: fc.constantFrom("exactly", "at-least", "more-than", "at-most", "nearly", "about"),
      value: fc.nat(9),
    }),
    { freq: 9 },
  ),
  time: fc.option(
    fc
      .subarray([...DATES], { minLength: 1, maxLength: 2 })
      .map((dates) => ({ stated: null, from: dates[0]!, to: dates.at(-1)! })),
    { freq: 9 },
  ),
  source_ids: fc.constant([]),
});
const mayComeBefore = ({ time: a }: BatchRise, { time: b }: BatchRise) =>
  a === null || (b !== null && earliest(a.from) < latest(b.to));

describe("a running total", () => {
  it("is the sum of the step so far, open where a rise further down may have come before", () => {
    fc.assert(
      fc.property(fc.array(anyRise, { maxLength: 12 }), (rises) => {
        const totals = runningTotals(rises);
        expect(totals.map(({ rise }) => rise)).toEqual(rises);
        for (const [index, { rise, total }] of totals.entries()) {
          const isOfStep = ({ step }: BatchRise) => step === rise.step;
          const isOpen = rises
            .slice(index + 1)
            .filter(isOfStep)
            .some((later) => mayComeBefore(later, rise));
          expect(total).toEqual(sumOfRises(rises.slice(0, index + 1).filter(isOfStep), isOpen));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has a course to be seen where two rises are certainly of different days", () => {
    fc.assert(
      fc.property(fc.array(anyRise, { maxLength: 5 }), (rises) => {
        const drawn = STEPS.flatMap((step) => drawnRises(rises, step));
        const differ = drawn.some((a) => drawn.some((b) => earliest(a.time.from) > latest(b.time.to)));
        expect(haveACourse(rises)).toBe(differ);
      }),
    );
  });

  const totalsOf = (id: string) =>
    runningTotals(scopeRises(records, records.totals("county", id))).map(
      ({ rise, total }) => `${rise.step} ${total?.qualifier ?? ""} ${total?.value ?? "?"}`,
    );

  it("is a lower bound where something further down may have come before", () => {
    expect(totalsOf("new-york-ny")).toEqual([
      "moved at-least 188",
      "vacated at-least 188",
      "moved more-than 288",
      "vacated more-than 288",
      "moved more-than 604",
      "vacated more-than 594",
    ]);
  });

  it("is exact where every date is known", () => {
    expect(totalsOf("queens-ny")).toEqual([
      "moved exactly 60",
      "vacated exactly 60",
      "moved exactly 106",
      "vacated exactly 106",
    ]);
  });
});

it.each([
  ["los-angeles-1999-rampart", ["171 moved, 1999 to 2000"], "rulings without a number"],
  ["westchester-2015-04-yonkers-koch", ["1 moved, April 2015"], "a ruling without a date"],
])("what can be drawn of %s is %j, not %s", (id, expected) => {
  const rises = scopeRises(records, records.totals("site", "all"));
  expect(STEPS.flatMap((step) => inWords(drawnRises(rises, step), id))).toEqual(expected);
});
