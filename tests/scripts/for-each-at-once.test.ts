import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { forEachAtOnce } from "../../scripts/site/for-each-at-once.ts";

it("does the same with each, no more at once than asked", async () => {
  const [done, running] = [new Set<number>(), new Set<number>()];
  let most = 0;
  await forEachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (thing) => {
    running.add(thing);
    most = Math.max(most, running.size);
    await wait(1);
    running.delete(thing);
    done.add(thing);
  });
  expect([...done].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it("begins no further one where one fails, and waits for those that were begun", async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = async (thing: number) => {
    begun.push(thing);
    if (thing === 1) throw new Error("the disk is full");
    await wait(20);
    ended.push(thing);
  };
  await expect(forEachAtOnce([1, 2, 3, 4], 2, work)).rejects.toThrow("the disk is full");
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});
