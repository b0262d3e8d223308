import { expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { SOURCED_TABLES } from "../../../src/views/record/row-words.ts";
import { rowsOnSource } from "../../../src/views/record/rows-on-source.ts";
import { shippedRecords as records } from "../shipped-records.ts";

it("finds every row under every source that it names, and no other", () => {
  const expected = new Map<string, number>();
  for (const table of SOURCED_TABLES) {
    for (const { source_ids } of records.all(table)) {
      for (const id of source_ids) expected.set(id, (expected.get(id) ?? 0) + 1);
    }
  }
  const found = new Map(
    records.all("sources").map(({ source_id: id }) => [id, rowsOnSource(records, id).length]),
  );
  expect(expected.size).toBeGreaterThan(400);
  expect(found).toEqual(new Map([...found.keys()].map((id) => [id, expected.get(id) ?? 0])));
});

it("gives answers in the order of the demands", () => {
  const answers = rowsOnSource(records, "gothamist-2021-05-manhattan-da-candidates")
    .map(({ words }) => plainText(words))
    .filter((words) => words.startsWith("Answer of Liz Crotty"));
  expect(answers.map((words) => /demand \d/.exec(words)?.[0])).toEqual(["demand 1", "demand 2", "demand 3"]);
});
