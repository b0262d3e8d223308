import { expect, it } from "vitest";
import { Progress } from "../../scripts/site/progress.ts";

function watched(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress("files", { isTTY, write: (text) => written.push(text) }, () => now);
  return { progress, written, wait: (milliseconds: number) => (now += milliseconds) };
}

it("says how far the work is and how long it has to go", () => {
  const { progress, wait } = watched(true);
  progress.expect(3000);
  progress.expect(1800);
  wait(4000);
  progress.advance(1200);
  expect(progress.line()).toBe("1,200 of 4,800 files (25 %), about 12.0 s to go");
});

it("does not write more often than anyone can read, and cleans up", () => {
  const { progress, written, wait } = watched(true);
  progress.expect(10);
  progress.advance();
  progress.advance();
  wait(250);
  progress.advance();
  expect(written).toHaveLength(2);
  progress.end();
  expect(written.at(-1)).toBe("\r\u001b[2K");
});

it("is quiet where there is no terminal", () => {
  const { progress, written } = watched(false);
  progress.expect(1);
  progress.advance();
  progress.end();
  expect(written).toEqual([]);
});
