import { describe, expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

describe("a race", () => {
  test("has one winner", () => {
    expect(messagesAfter(put("candidacies", "lost-general", "won-general"))).toEqual([
      "north-da-2020 was won by ida-placeholder-2020 already (line 2)",
    ]);
  });

  test("lies in its year", () => {
    expect(messagesAfter(put("races", "north-zz,2020,", "north-zz,2021,"))).toEqual([
      "primary_on 2020-06-23 does not lie in 2021, the year of the race",
      "general_on 2020-11-03 does not lie in 2021, the year of the race",
    ]);
    expect(messagesAfter(put("races", ",2020-06-23,2020-11-03,", ",,2020,"))).toEqual([]);
  });

  test.each(["202", "20211"])("is of a year, not of %s", (year) => {
    expect(messagesAfter(put("races", "north-zz,2020,", `north-zz,${year},`))).toEqual([
      `no race is of the year ${year}`,
    ]);
  });
});
