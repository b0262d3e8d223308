import { describe, expect, it } from "vitest";
import { TABLE_SNIPPETS } from "../../../src/views/data/snippets.ts";
import { rProblems, rTokens } from "./r-tokens.ts";

const program = TABLE_SNIPPETS.find(({ language }) => language === "R")!.text(
  "https://example.org/data/downloads/",
);

/** Functions that R has without a package (base, stats, utils), as far as the lines use them. */
const OF_R = ["function", "read.csv", "paste0", "lapply", "sub", "as.integer", "subset", "is.na", "c"];

describe("the lines for R", () => {
  it("are cut into parts of the language, whose brackets close and whose operators have two sides", () => {
    expect(rTokens(program).length).toBeGreaterThan(50);
    expect(rProblems(program)).toEqual([]);
  });

  it("call nothing but functions of R itself and their own", () => {
    const tokens = rTokens(program);
    const own = tokens.flatMap((token, place) => (tokens[place + 1]?.text === "<-" ? [token.text] : []));
    const called = tokens.flatMap((token, place) =>
      token.kind === "name" && tokens[place + 1]?.text === "(" ? [token.text] : [],
    );
    expect(called.filter((name) => !OF_R.includes(name) && !own.includes(name))).toEqual([]);
    expect(called).toContain("read_table");
  });

  it.each([
    ["x <- c(1, 2", "( is not closed"],
    ["x <- 1)", "stray )"],
    ["x <- ", "<- has nothing after it"],
    ["x y", "x stands right before y"],
    ["x[ == 2]", "== has nothing before it"],
  ])("would not pass as %s", (broken, problem) => {
    expect(rProblems(broken)).toContain(problem);
  });

  it("would not pass with a sign that R does not have, or with a string that does not end", () => {
    expect(() => rTokens("x <- 1 § 2")).toThrow("no part of R");
    expect(() => rTokens('x <- "abc')).toThrow("no part of R");
  });
});
