import { expect, it } from "vitest";
import { onceDone } from "../../src/components/once-done.ts";

it("does its work once, and again where it failed", async () => {
  let begun = 0;
  const work = onceDone(() => {
    begun += 1;
    return begun === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(begun);
  });
  expect(begun).toBe(0);
  await expect(Promise.allSettled([work(), work()])).resolves.toMatchObject([
    { status: "rejected" },
    { status: "rejected" },
  ]);
  expect(begun).toBe(1);
  expect(await Promise.all([work(), work()])).toEqual([2, 2]);
  expect(await work()).toBe(2);
});
