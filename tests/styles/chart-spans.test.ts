import { expect, it } from "vitest";
import { DECLARATIONS } from "./style-sheets.ts";

it("a step of which the day is not known hides nothing of what is drawn below it, in no colours", () => {
  const fills = DECLARATIONS.filter(
    ({ selector, property }) => property === "fill" && selector.split(/,\s*/).includes(".chart .span"),
  );
  expect(fills.map(({ value }) => value)).toEqual(["none"]);
});
