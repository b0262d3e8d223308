import { describe, expect, it } from "vitest";
import { compareOutcomes, outcomeDay } from "../../src/model/outcome-order.ts";

describe("events in office in a list", () => {
  it("stand at the last day that they may be of", () => {
    expect(outcomeDay({ date: "2022-09" })).toBe("2022-09-30");
    expect(outcomeDay({ date: null })).toBeNull();
  });

  it("put a reaction known only to the month after the act of a day in it", () => {
    const dates = ["2022-09", "2022", null, "2022-10-01", "2022-09-30", "2022-09-07"].map((date) => ({
      date,
    }));
    expect(dates.sort(compareOutcomes).map(({ date }) => date)).toEqual([
      null,
      "2022-09-07",
      "2022-09-30",
      "2022-09",
      "2022-10-01",
      "2022",
    ]);
  });
});
