import { describe, expect, it } from "vitest";
import { sumOfShares } from "../../../src/views/officer/sum-of-shares.ts";
import { sumOfParts } from "../../../src/views/officer/sum-of-parts.ts";
import { shippedRecords } from "../shipped-records.ts";

const officers = shippedRecords.all("officers").map(({ officer_id }) => officer_id);

describe("an officer's shares, summed in a view", () => {
  it.each(officers)("agree with the derived totals: %s", (id) => {
    const shares = shippedRecords.shares("officer_id", id);
    const totals = shippedRecords.totals("officer", id);
    for (const step of ["moved", "announced_only", "vacated"] as const) {
      const { quantity, batch_ids_without_number } = totals[step];
      const expected = quantity ?? (batch_ids_without_number.length > 0 ? "no-number" : null);
      expect(sumOfShares(shippedRecords, shares, step)).toEqual(expected);
    }
  });

  it("are a lower bound where a part has no number, and no number where none has", () => {
    const ten = { unit: "convictions", qualifier: "exactly", value: 10 } as const;
    expect(sumOfParts([ten, "no-number"])).toEqual({ ...ten, qualifier: "at-least" });
    expect(sumOfParts([ten, "nothing"])).toEqual(ten);
    expect(sumOfParts(["no-number", "nothing"])).toBe("no-number");
    expect(sumOfParts(["nothing"])).toBeNull();
    expect(sumOfParts([])).toBeNull();
  });
});
