import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

const south = (status: string) => messagesAfter(put("batches", ",motion-filed,", `,${status},`));

test("a status is never stronger than the steps", () => {
  expect(south("granted")).toEqual(["south-2022 is called granted, and no step shows that"]);
  expect(south("granted-in-part")).toEqual(["south-2022 is called granted-in-part, and no step shows that"]);
  expect(south("denied")).toEqual(["south-2022 is called denied, and no step shows that"]);
});

test("a status is never weaker than the steps", () => {
  expect(south("announced")).toEqual([
    "south-2022 is called announced, and a later step is shown: motion-filed",
  ]);
  expect(south("requested")).toEqual([
    "south-2022 is called requested, and a later step is shown: motion-filed",
  ]);
  expect(south("unknown")).toEqual(["south-2022 is called unknown, and a later step is shown: motion-filed"]);
});

test("a batch is not denied where a court granted it", () => {
  const denied = put("batches", "motion to vacate,granted,,", "motion to vacate,denied,,");
  expect(messagesAfter(denied)).toEqual(["north-2021 is called denied, and a later step is shown: granted"]);
  expect(messagesAfter(denied, put("batch_steps", "02-04,granted,12", "02-04,denied,12"))).toEqual([]);
});

test("a batch without steps has no status but unknown", () => {
  const without = (status: string) => [
    put("batches", ",motion-filed,", `,${status},`),
    put(
      "batch_steps",
      "motion-filed,south-2022,2022,motion-filed",
      "motion-filed,north-2021,2022,motion-filed",
    ),
    put("batch_steps", "requested,south-2022,,requested", "requested,north-2021,,requested"),
  ];
  expect(messagesAfter(...without("unknown"))).toEqual([]);
  expect(messagesAfter(...without("requested"))).toEqual([
    "south-2022 is called requested, and no step shows that",
  ]);
});
