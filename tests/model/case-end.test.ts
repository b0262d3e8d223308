import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf } from "../../src/model/case-end.ts";
import type { OfficerEvent } from "../../src/model/vocabulary/officers.ts";
import { isConvictedState } from "../../src/model/vocabulary/officers.ts";
import { criminalRows, eventRow } from "../pipeline/derive/event-rows.ts";

function stateOf(...events: [OfficerEvent, string | null][]): string {
  return endOf(events.map(([event, date]) => eventRow({ event, date }))).state;
}

describe("how a case ends", () => {
  it.each<[string, [OfficerEvent, string | null][]]>([
    [
      "convicted-by-plea",
      [
        ["indicted", "2014"],
        ["pleaded-guilty", "2015"],
        ["sentenced", "2015-09"],
      ],
    ],
    ["convicted-no-contest", [["pleaded-no-contest", "2001-03"]]],
    [
      "convicted-at-trial",
      [
        ["convicted-at-trial", "2018-02-12"],
        ["conviction-affirmed", "2019-11-05"],
      ],
    ],
    ["convicted", [["convicted", null]]],
    [
      "acquitted",
      [
        ["indicted", "2001"],
        ["acquitted", "2003-11-25"],
      ],
    ],
    [
      "acquitted",
      [
        ["acquitted", "2003"],
        ["charges-dismissed", "2004"],
      ],
    ],
    [
      "dismissed",
      [
        ["indicted", "2019-04-24"],
        ["indicted", "2019-07"],
        ["charges-dismissed", "2023-01-31"],
      ],
    ],
    ["charged", [["indicted", "2020-01"]]],
    ["charged", [["sentenced", "2020-01"]]],
    [
      "reversed",
      [
        ["convicted-at-trial", "2021-05-18"],
        ["conviction-reversed", "2024-11-13"],
      ],
    ],
    ["reversed", [["conviction-reversed", "2024-11-13"]]],
    [
      "reversed",
      [
        ["convicted-at-trial", "2005"],
        ["conviction-affirmed", "2007"],
        ["conviction-reversed", "2009"],
      ],
    ],
    // A month stands for all its days: that the judge set the verdict aside is not lost by being known to the month only.
    [
      "set-aside",
      [
        ["convicted-at-trial", "2018-01-24"],
        ["verdict-set-aside", "2018-01"],
      ],
    ],
    [
      "set-aside",
      [
        ["convicted-at-trial", "2018-01-24"],
        ["verdict-set-aside", null],
      ],
    ],
    [
      "convicted-by-plea",
      [
        ["pleaded-guilty", "2010"],
        ["charges-dismissed", "2012"],
        ["conviction-reinstated", "2014"],
      ],
    ],
    [
      "reversed",
      [
        ["convicted-at-trial", "2005"],
        ["conviction-reversed", "2007-12"],
        ["conviction-affirmed", "2007-12-15"],
      ],
    ],
    // Which came later is not known: doubt is resolved for the officer.
    [
      "reversed",
      [
        ["convicted-at-trial", "2005"],
        ["conviction-reversed", "2007-12"],
        ["conviction-affirmed", "2007"],
      ],
    ],
    [
      "reversed",
      [
        ["convicted-at-trial", "2005"],
        ["conviction-reversed", null],
        ["conviction-affirmed", "2007"],
      ],
    ],
    [
      "convicted-at-trial",
      [
        ["convicted-at-trial", "2006"],
        ["conviction-reversed", "2007-12"],
        ["conviction-reinstated", "2009-03-25"],
      ],
    ],
    [
      "dismissed",
      [
        ["pleaded-guilty", "2010"],
        ["charges-dismissed", "2012"],
      ],
    ],
    [
      "convicted-by-plea",
      [
        ["pleaded-guilty", "2010-05-01"],
        ["charges-dismissed", "2010-05-01"],
      ],
    ],
  ])("%s: %j", (state, events) => {
    expect(stateOf(...events)).toBe(state);
    expect(stateOf(...events.toReversed())).toBe(state);
  });

  it.each(["pleaded-guilty", "pleaded-no-contest", "convicted", "convicted-at-trial"] as const)(
    "%s: of a violation nobody is convicted",
    (event) => {
      const rows = [
        eventRow({ event: "indicted", date: "2014", level: "felony" }),
        eventRow({ event, date: "2015", level: "violation" }),
      ];
      expect(endOf(rows)).toEqual({ state: "violation", event: rows[1] });
      expect(isConvictedState("violation")).toBe(false);
    },
  );

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        criminalRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(endOf(shuffled)).toEqual(endOf(rows));
        },
      ),
    );
  });

  it("is a conviction only where a plea or a verdict is among the events", () => {
    fc.assert(
      fc.property(criminalRows, (rows) => {
        const pleaOrVerdict = rows.some(
          ({ event }) => event.startsWith("pleaded-") || event.startsWith("convicted"),
        );
        fc.pre(!pleaOrVerdict);
        expect(isConvictedState(endOf(rows).state)).toBe(false);
      }),
    );
  });

  it("is never a conviction once a reversal later than all else is added", () => {
    fc.assert(
      fc.property(criminalRows, (rows) => {
        const reversal = eventRow({ event: "conviction-reversed", date: "2027-01-01", event_id: "reversal" });
        expect(endOf([...rows, reversal]).state).toBe("reversed");
      }),
    );
  });
});
