import { expect, it } from "vitest";
import { medianOfThree } from "../../../scripts/lighthouse/median.ts";

it.each([
  [[100, 97, 99], 99, 3],
  [[97, 100, 100], 100, 3],
  [[100, 100, 3], 100, 2],
  [[99, 99, 100], 99, 2],
  [[1, 3, 2], 2, 3],
])("of %j it is %d, after %d measurements", async (values, median, needed) => {
  let taken = 0;
  const measure = () => {
    taken += 1;
    return Promise.resolve(values[taken - 1] ?? Number.NaN);
  };
  expect(await medianOfThree(measure)).toBe(median);
  expect(taken).toBe(needed);
});
