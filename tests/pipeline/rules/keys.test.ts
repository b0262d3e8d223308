import { expect, test } from "vitest";
import { messagesAfter, put } from "../issues-of.ts";

test("a candidacy beside a person is one of that person", () => {
  expect(
    messagesAfter(
      put("responses", "ida-placeholder-2020,ida-placeholder,", "otto-placeholder-2020,ida-placeholder,"),
    ),
  ).toEqual(["otto-placeholder-2020 is a candidacy of otto-placeholder, not of ida-placeholder"]);
  expect(
    messagesAfter(
      put("commitments", "unit,ida-placeholder,,", "unit,ida-placeholder,otto-placeholder-2020,"),
    ),
  ).toHaveLength(1);
});

test("an outcome bears on exactly one demand or commitment, and on the person's own", () => {
  expect(messagesAfter(put("outcomes", ",otto-placeholder-list,,", ",,,"))).toEqual([
    "the outcome bears on no demand and no commitment",
  ]);
  expect(messagesAfter(put("outcomes", ",otto-placeholder-list,,", ",ida-placeholder-unit,,"))).toEqual([
    "ida-placeholder-unit is a commitment of ida-placeholder, not of otto-placeholder",
  ]);
});

test("a share is of an officer tied to the batch", () => {
  expect(
    messagesAfter(
      put("figures", "convictions-40,south-2022,,", "convictions-40,south-2022,mock-alderfield,"),
    ),
  ).toEqual(["mock-alderfield is not tied to south-2022"]);
});

test("what a person did once stands once", () => {
  expect(
    messagesAfter(
      put("candidacies", "ida-placeholder-2020,ida-placeholder,", "ida-placeholder-2020,otto-placeholder,"),
    ),
  ).toContain("the person's candidacy in this race stands already in line 2");
  expect(
    messagesAfter(
      put(
        "responses",
        "otto-placeholder,testford-letter-2020-review",
        "otto-placeholder,testford-letter-2020-vacate",
      ),
    ),
  ).toEqual(["the person's response to this demand stands already in line 3"]);
  expect(messagesAfter(put("demands", "testford-letter-2020,2,", "testford-letter-2020,1,"))).toEqual([
    "a demand with this number stands already in line 2",
  ]);
});

test("a batch and a race lie in counties that the office serves", () => {
  expect(
    messagesAfter(put("batches", "south-2022,south-da,south-zz,", "south-2022,south-da,north-zz,")),
  ).toEqual(["south-da does not serve north-zz"]);
  expect(
    messagesAfter(put("races", "north-da-2024,north-da,north-zz,", "north-da-2024,north-da,south-zz,")),
  ).toEqual(["north-da does not serve south-zz"]);
});

test("an answer is to a pledge that was put to the candidates of the race", () => {
  expect(
    messagesAfter(
      put("pledge_races", "testford-letter-2020,north-da-2020", "testford-letter-2020,north-da-2024"),
    ),
  ).toEqual(Array(3).fill("testford-letter-2020 was not put to the candidates of north-da-2020"));
});
