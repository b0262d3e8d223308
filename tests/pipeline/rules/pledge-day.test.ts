import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

test("nobody answers before they are asked", () => {
  const answer = (day: string) => put("responses", ",2020-10,", `,${day},`);
  expect(messagesAfter(answer("2019-05"))).toEqual([
    "said_on 2019-05 lies before 2020-09, when testford-letter-2020 was issued",
  ]);
  expect(messagesAfter(answer("2020-09"))).toEqual([]);
  expect(messagesAfter(answer("2020"))).toEqual([]);
});
