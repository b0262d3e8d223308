import { expect, it } from "vitest";
import { shortened } from "../../src/format/shortened.ts";

it.each([
  ["one two three", 13, "one two three"],
  ["one two three", 12, "one two…"],
  ["one, two three", 6, "one…"],
  ["unbroken", 4, "unb…"],
])("%j in %i characters", (text, length, short) => {
  expect(shortened(text, length)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(length);
});
