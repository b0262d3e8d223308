import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

test("a batch is not part of itself, nor of a part", () => {
  expect(messagesAfter(put("batches", "granted,north-2021,", "granted,north-2021-first,"))).toEqual([
    "the batch is part of itself",
  ]);
  expect(messagesAfter(put("batches", ",motion-filed,,", ",motion-filed,north-2021-first,"))).toEqual([
    "north-2021-first is itself part of north-2021 (line 3)",
  ]);
});
