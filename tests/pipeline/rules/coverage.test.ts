import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

test("every county has a row for every topic", () => {
  expect(
    messagesAfter(
      put("coverage", "north-zz,officers,found,2024-06-01,\n", ""),
      put("coverage", "south-zz,outcomes,not-looked,,\n", ""),
    ),
  ).toEqual(["north-zz has no coverage row for officers", "south-zz has no coverage row for outcomes"]);
});

test("what was looked for has its day", () => {
  expect(messagesAfter(put("coverage", "nothing-found,2024-06-01", "nothing-found,"))).toEqual([
    "the result is nothing-found, and no day is given",
  ]);
});

test("a misspelled topic is one issue, not a hole besides", () => {
  expect(messagesAfter(put("coverage", "north-zz,officers,", "north-zz,officer,"))).toEqual([
    'topic "officer" is not one of its codes',
  ]);
});

test("what the tables have of a county is not denied", () => {
  const answer = (topic: string, result: string) =>
    put("coverage", `north-zz,${topic},found,2024-06-01`, `north-zz,${topic},${result}`);
  expect(messagesAfter(answer("batches", "not-looked,"))).toEqual([
    "the result for batches is not-looked, and the tables have north-2021 and 1 more in north-zz",
  ]);
  expect(messagesAfter(answer("officers", "nothing-found,2024-06-01"))).toEqual([
    "the result for officers is nothing-found, and the tables have mock-alderfield and 1 more in north-zz",
  ]);
  expect(messagesAfter(answer("officers", "partly,2024-06-01"))).toEqual([]);
  expect(messagesAfter(answer("pledges", "not-looked,"))).toEqual([]);
});

test("a batch that counties share is no county's own", () => {
  expect(
    messagesAfter(
      put("offices", "South County Prosecutor,south-zz,", "South County Prosecutor,north-zz;south-zz,"),
      put("batches", "south-2022,south-da,south-zz,", "south-2022,south-da,north-zz;south-zz,"),
      put("coverage", "south-zz,batches,found,2024-06-01", "south-zz,batches,not-looked,"),
    ),
  ).toEqual([]);
});
