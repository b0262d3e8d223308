import { expect, it } from "vitest";
import { columnExample } from "../../../src/model/downloads/column-example.ts";

const rows = (...values: (string | number | boolean | null | string[])[]) => values.map((a) => ({ a }));

it("is the first value that can be shown whole", () => {
  expect(columnExample("a", rows(null, "x".repeat(61), "short", "shorter"))).toBe("short");
  expect(columnExample("a", rows(0, 5))).toBe("0");
  expect(columnExample("a", rows(false))).toBe("false");
  expect(columnExample("a", rows([], ["b", "c"]))).toBe("b;c");
});

it("stands on one line", () => {
  expect(columnExample("a", rows("one\n\n two"))).toBe("one two");
});

it("is the beginning of the first value, to the end of a word, where all are long", () => {
  const example = columnExample("a", rows("word ".repeat(40).trim(), "other ".repeat(40).trim()));
  expect(example).toMatch(/^(?:word )+…$/);
  expect(example!.length).toBeLessThanOrEqual(62);
  expect(columnExample("a", rows("x".repeat(100)))).toBe(`${"x".repeat(60)} …`);
});

it("is none where no row has a value", () => {
  expect(columnExample("a", rows(null, []))).toBeNull();
  expect(columnExample("a", [])).toBeNull();
});
