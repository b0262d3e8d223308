import fc from "fast-check";
import { expect, it } from "vitest";
import { SharedTexts } from "../../src/model/shared-texts.ts";

it("leaves every value of JSON as it says, however often its texts stood elsewhere", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const texts = new SharedTexts();
      const shared = values.map((value): unknown => texts.in(JSON.parse(JSON.stringify(value))));
      expect(shared.map((value) => JSON.stringify(value))).toEqual(
        values.map((value) => JSON.stringify(value)),
      );
    }),
  );
});

it("leaves the objects and lists the same ones, and long texts alone", () => {
  const list = ["x".repeat(81), "x"];
  const row = { list };
  const shared = new SharedTexts().in(row);
  expect(shared).toBe(row);
  expect(shared.list).toBe(list);
  expect(list).toEqual(["x".repeat(81), "x"]);
});
