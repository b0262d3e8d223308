import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { columnSince, FIRST_EDITION } from "../../../src/model/downloads/column-since.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { isPartialDate } from "../../../src/model/partial-date.ts";

const LEDGER = new URL("../../golden/columns-since.txt", import.meta.url);

const lines = DOWNLOAD_TABLES.flatMap(({ name, columns }) =>
  Object.entries(columns).map(([column, definition]) => `${name}.${column} ${columnSince(definition)}`),
);

// A column that is new and says nothing would pass for one of the first edition: the ledger shows it to its maker.
it("every column says since when it is in the files, and a kept ledger agrees", () => {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(LEDGER, `${lines.join("\n")}\n`);
  expect(readFileSync(LEDGER, "utf8").trimEnd().split("\n")).toEqual(lines);
});

it("says a day that is not before the first edition", () => {
  for (const line of lines) {
    const [, since = ""] = line.split(" ");
    expect([line, isPartialDate(since), since.length, since >= FIRST_EDITION]).toEqual([
      line,
      true,
      10,
      true,
    ]);
  }
});

it("takes the day that a column gives for itself", () => {
  const column = { kind: "text", meaning: "A later one.", required: false } as const;
  expect(columnSince(column)).toBe(FIRST_EDITION);
  expect(columnSince({ ...column, since: "2027-02-03" })).toBe("2027-02-03");
});
