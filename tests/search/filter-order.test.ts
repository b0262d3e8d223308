import { expect, it } from "vitest";
import { orderOfValues } from "../../src/components/search/filter-order.ts";

it("lists years from the last, and all else by the alphabet", () => {
  expect(orderOfValues("year", ["2009", "2021", "1995"], "en-US")).toEqual(["2021", "2009", "1995"]);
  expect(orderOfValues("agency", ["NYPD", "ATF", "Dallas Police Department"], "en-US")).toEqual([
    "ATF",
    "Dallas Police Department",
    "NYPD",
  ]);
});
