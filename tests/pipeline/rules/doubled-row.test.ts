import { describe, expect, test } from "vitest";
import { issuesOf, messagesAfter, put } from "../issues-of.ts";
import { baseSource, changed, textOf } from "../source-in-memory.ts";

const NO_LEDGER = { file: "published-ids.csv", remove: true };
const STEP = ",north-2021,2021-02-04,granted,6,Testford Court,,,gazette-2021-batch\n";
const WHOLE =
  "north-2021-2021-02-04-granted,north-2021,2021-02-04,granted,12,Testford Court,,,gazette-2021-batch\n";

describe("a row that was copied under a new id", () => {
  const copied = (second: string) =>
    messagesAfter(put("batch_steps", WHOLE, `north-2021-2021-02-04-granted${STEP}${second}`), NO_LEDGER);

  test("says what the first one says", () => {
    expect(copied(`north-2021-2021-02-04-granted-2${STEP}`)).toEqual([
      "north-2021-2021-02-04-granted-2 says what north-2021-2021-02-04-granted says already (line 3)",
    ]);
  });

  test("is another once one cell is", () => {
    expect(copied(`north-2021-2021-02-04-granted-2${STEP.replace(",,,", ",,Of the afternoon.,")}`)).toEqual(
      [],
    );
  });
});

describe("a copy that another rule tells of is one issue", () => {
  const copied = (table: string, id: string) => {
    const lines = textOf(baseSource(), `tables/${table}.csv`).split("\n");
    const row = lines.find((line) => line.startsWith(`${id},`))!;
    return issuesOf(
      changed(baseSource(), [
        put(table, `${row}\n`, `${row}\n${row.replace(id, `${id}-copy`)}\n`),
        NO_LEDGER,
      ]),
    );
  };

  test.each([
    ["figures", "north-2021-felonies-5", "rule/used-figure"],
    ["demands", "testford-letter-2020-review", "rule/keys"],
    ["responses", "otto-placeholder-2020-vacate", "rule/keys"],
    ["candidacies", "ida-placeholder-2020", "rule/keys"],
  ])("of %s", (table, id, code) => {
    expect(copied(table, id).map((issue) => issue.code)).toEqual([code]);
  });

  test("which says to keep one row, where both numbers are the same", () => {
    expect(copied("figures", "north-2021-felonies-5").map(({ hint }) => hint)).toEqual([
      "line 4 says exactly 5 too: add the sources to its source_ids, and take this row out",
    ]);
  });
});

describe("a figure that is not used", () => {
  const other = (replace: string) =>
    messagesAfter(put("figures", "convictions,exactly,13,2021-02-04,disputed", replace));

  test("gives another number than the one that is", () => {
    for (const standing of ["disputed", "superseded"])
      expect(other(`convictions,exactly,12,2021-02-04,${standing}`)).toEqual([
        `north-2021-convictions-13 is called ${standing}, and north-2021-convictions-12 (line 2) is used with the same exactly 12`,
      ]);
  });

  test("or the same one with another qualifier, or of something else", () => {
    expect(other("convictions,about,12,2021-02-04,disputed")).toEqual([]);
    expect(other("cases,exactly,12,2021-02-04,disputed")).toEqual([]);
    expect(other("convictions,exactly,12,2021-02-04,other-scope")).toEqual([]);
  });
});
