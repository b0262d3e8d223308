import { expect, it } from "vitest";
import { sizeInWords } from "../../src/format/sizes.ts";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [31_058, "31 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_449_000, "1.4 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
