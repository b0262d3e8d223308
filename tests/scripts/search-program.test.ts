import { expect, it } from "vitest";
import { rejectingProgram } from "../../scripts/site/search-program.ts";

const PIECE = 'load("load_index_chunk")).catch(()=>{});';

it("lets Pagefind's program say that a piece of its index did not come, and changes nothing else", () => {
  const others = "a.catch(()=>{});";
  expect(rejectingProgram(`${others}${PIECE}${others}`)).toBe(`${others}load("load_index_chunk"));${others}`);
});

it("refuses a program that it does not know", () => {
  expect(() => rejectingProgram("another")).toThrow(/0 times, not once/);
  expect(() => rejectingProgram(PIECE + PIECE)).toThrow(/2 times, not once/);
});
