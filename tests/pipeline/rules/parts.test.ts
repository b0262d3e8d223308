import { describe, expect, test } from "vitest";
import { issuesAfter, messagesAfter, put } from "../issues-of.ts";

const figure = (find: string, replace: string) => put("figures", find, replace);

describe("felonies and misdemeanors", () => {
  test("may be fewer than the whole", () => {
    expect(issuesAfter(figure("felonies,exactly,5", "felonies,exactly,4"))).toEqual([]);
  });

  test("are judged by what their qualifiers leave open", () => {
    expect(issuesAfter(figure("misdemeanors,exactly,7", "misdemeanors,about,9"))).toEqual([]);
    expect(issuesAfter(figure("misdemeanors,exactly,7", "misdemeanors,at-least,8"))).toHaveLength(1);
    expect(issuesAfter(figure("misdemeanors,exactly,7", "misdemeanors,more-than,7"))).toHaveLength(1);
    expect(issuesAfter(figure("misdemeanors,exactly,7", "misdemeanors,at-most,9"))).toEqual([]);
  });

  test("are not judged against a whole without upper bound", () => {
    const whole = figure("convictions,exactly,12,", "convictions,at-least,12,");
    expect(issuesAfter(whole, figure("misdemeanors,exactly,7", "misdemeanors,exactly,700"))).toEqual([]);
  });

  test("that are not used are not judged", () => {
    expect(
      issuesAfter(
        figure("misdemeanors,exactly,7,2021-02-04,used", "misdemeanors,exactly,99,2021-02-04,disputed"),
      ),
    ).toEqual([]);
  });
});

test("one officer's share is not more than the batch", () => {
  expect(
    messagesAfter(figure("mock-alderfield,convictions,exactly,8", "mock-alderfield,convictions,exactly,13")),
  ).toEqual(["the share of mock-alderfield (13 convictions) is more than the batch (12 convictions)"]);
});

test("rulings do not add up to more than the used figure", () => {
  expect(messagesAfter(put("batch_steps", "2021-02-04,granted,12", "2021-02-04,granted,13"))).toEqual([
    "the rulings of the batch add up to 13 convictions, more than 12 convictions",
  ]);
  expect(issuesAfter(put("batch_steps", "2021-02-04,granted,12", "2021-02-04,granted,"))).toEqual([]);
  expect(
    messagesAfter(put("batch_steps", "2021-02-04,granted,12", "2021-02-04,granted-in-part,13")),
  ).toContain("the rulings of the batch add up to 13 convictions, more than 12 convictions");
});

test("a motion is for no more than the used figure", () => {
  const motion = (number: string) => put("batch_steps", "motion-filed,12", `motion-filed,${number}`);
  expect(messagesAfter(motion("120"))).toEqual([
    "the motion is for 120 convictions, more than 12 convictions",
  ]);
  expect(issuesAfter(motion("11"))).toEqual([]);
  expect(issuesAfter(motion("120"), figure("convictions,exactly,12,", "convictions,at-least,12,"))).toEqual(
    [],
  );
});

test("no more officers are tied to a batch than it has", () => {
  expect(messagesAfter(figure("officers,exactly,2", "officers,exactly,1"))).toEqual([
    "2 officers are tied to north-2021, more than 1 officers",
  ]);
  expect(issuesAfter(figure("officers,exactly,2", "officers,at-least,1"))).toEqual([]);
});

test.each(["incarcerated", "fined"])(
  "no more people were %s than a batch has people, cases or convictions",
  (measure) => {
    expect(messagesAfter(figure("felonies,exactly,5", `${measure},exactly,13`))).toEqual([
      `13 ${measure} are more than 12 convictions`,
    ]);
  },
);
