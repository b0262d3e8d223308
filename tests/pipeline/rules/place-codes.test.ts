import { describe, expect, test } from "vitest";
import { errorsAfter, issuesOf, messagesAfter, put } from "../issues-of.ts";
import { changed, shippedSource, textOf } from "../source-in-memory.ts";

const shipped = shippedSource();

/** The errors of a rule about places after a text of the shipped counties was replaced. */
function ofCounties(find: string, replace: string) {
  const write = textOf(shipped, "tables/counties.csv").replace(find, replace);
  return issuesOf(changed(shipped, [{ file: "tables/counties.csv", write }])).filter(
    ({ code }) => code === "rule/place-code",
  );
}

describe("the code of a county", () => {
  test.each(["9001", "990001", "9.9001E+04", "99 01", "9900l"])("is five digits, not %s", (fips) => {
    expect(errorsAfter(put("counties", "99001", fips))).toContain("rule/place-code tables/counties.csv:2:10");
  });

  test("is its own", () => {
    expect(messagesAfter(put("counties", "99002", "99001"))).toEqual([
      "fips 99001 is that of north-zz (line 2)",
    ]);
    expect(ofCounties("36001", "36005")).toMatchObject([{ value: "36005" }]);
  });

  test("says where the first zero went", () => {
    expect(ofCounties(",06001,", ",6001,")[0]?.hint).toContain("write 06001");
  });
});

describe("the code of a state", () => {
  test.each(["zz", "New York", "Z", "Z1"])("is two capital letters, not %s", (state) => {
    expect(errorsAfter(put("counties", "North County,,ZZ", `North County,,${state}`))).toEqual([
      "rule/place-code tables/counties.csv:2:30",
    ]);
    expect(errorsAfter(put("agencies", ",ZZ,", `,${state},`)).map((issue) => issue.split(":")[0])).toEqual([
      "rule/place-code tables/agencies.csv",
    ]);
  });

  test("is the one that other counties of the same digits have", () => {
    expect(ofCounties("36001,Albany County,,NY", "36001,Albany County,,TX")).toMatchObject([
      { value: "TX", message: "state TX does not go with fips 36001" },
    ]);
  });

  test("is not judged where two counties are of two minds", () => {
    expect(errorsAfter(put("counties", "South County,The South,ZZ", "South County,The South,YY"))).toEqual(
      [],
    );
  });
});
