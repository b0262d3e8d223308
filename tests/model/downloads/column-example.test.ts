import { expect, it } from "vitest";
import { text } from "../../../src/model/column.ts";
import { columnExamples } from "../../../src/model/downloads/column-example.ts";

type Value = string | number | boolean | null | string[];

const columns = { a: text("A."), b: text("B."), c: text("C.") };

/** The example of a column with these values. */
function exampleOf(...values: Value[]): string | undefined {
  return columnExamples(
    { columns: { a: columns.a } },
    values.map((a) => ({ a })),
  ).get("a");
}

it("is the first value that can be shown whole", () => {
  expect(exampleOf(null, "x".repeat(61), "short", "shorter")).toBe("short");
  expect(exampleOf(0, 5)).toBe("0");
  expect(exampleOf(false)).toBe("false");
  expect(exampleOf([], ["b", "c"])).toBe("b;c");
});

it("stands on one line", () => {
  expect(exampleOf("one\n\n two")).toBe("one two");
});

it("is the beginning of the first value, to the end of a word, where all are long", () => {
  const example = exampleOf("word ".repeat(40).trim(), "other ".repeat(40).trim());
  expect(example).toMatch(/^(?:word )+…$/);
  expect(example!.length).toBeLessThanOrEqual(62);
  expect(exampleOf("x".repeat(100))).toBe(`${"x".repeat(60)} …`);
});

it("is none where no row has a value", () => {
  expect(exampleOf(null, [])).toBeUndefined();
  expect(exampleOf()).toBeUndefined();
});

it("is found for each column, in no more rows than needed", () => {
  const asked: number[] = [];
  function* rows() {
    const all = [
      { a: "first", b: null, c: "x".repeat(70) },
      { a: "second", b: "b", c: "c" },
      { a: "third", b: "other", c: "more" },
    ];
    for (const [index, row] of all.entries()) {
      asked.push(index);
      yield row;
    }
  }
  expect([...columnExamples({ columns }, rows())]).toEqual([
    ["a", "first"],
    ["c", "c"],
    ["b", "b"],
  ]);
  expect(asked).toEqual([0, 1]);
});
