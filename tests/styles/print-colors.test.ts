import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const [, dark = ""] = readFileSync("src/styles/tokens.css", "utf8").split("prefers-color-scheme: dark");
const print = readFileSync("src/styles/print/paper.css", "utf8");

it("print sets every colour that the dark scheme sets, so that no sheet is printed dark", () => {
  const names = [...dark.matchAll(/(--[\w-]+):/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !print.includes(`${name ?? ""}:`))).toEqual([]);
});
