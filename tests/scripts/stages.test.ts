import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { durationText } from "../../scripts/site/duration.ts";
import { runStages } from "../../scripts/site/stages.ts";

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  const keep = (text: string) => printed.push(text);
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(console, "error").mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const passes = () => Promise.resolve();
const fails = () => Promise.reject(new Error("broken row"));

describe("the stages of the tests", () => {
  it("pass when all pass", async () => {
    expect(await runStages([{ name: "one", run: passes }])).toBe(true);
    expect(printed.at(-1)).toMatch(/^All passed in /);
  });

  it("go on after a failure, but not where the failed one is needed", async () => {
    const ran: string[] = [];
    const ok = await runStages([
      { name: "data", run: fails },
      { name: "lint", run: () => Promise.resolve(ran.push("lint")) },
      { name: "site", needs: "data", run: () => Promise.resolve(ran.push("site")) },
      { name: "browser", needs: "site", run: () => Promise.resolve(ran.push("browser")) },
    ]);
    expect([ok, ran]).toEqual([false, ["lint"]]);
    expect(printed.filter((text) => text.trim() === "data: broken row")).toHaveLength(2);
    expect(printed.at(-2)).toContain("data: broken row");
    expect(printed.at(-1)).toMatch(/^Not passed, in .*: data, site, browser\.$/);
  });

  it("run at once in two lanes, one after the other in each, and are summed up in their order", async () => {
    const { promise: linted, resolve: lint } = Promise.withResolvers<undefined>();
    const ran: string[] = [];
    const ok = await runStages([
      [
        [
          { name: "templates", run: () => linted.then(() => ran.push("templates")) },
          { name: "types", run: () => Promise.resolve(ran.push("types")) },
        ],
        [
          {
            name: "lint",
            run: () => {
              ran.push("lint");
              lint(undefined);
              return fails();
            },
          },
        ],
      ],
      { name: "data", run: () => Promise.resolve(ran.push("data")) },
    ]);
    expect([ok, ran]).toEqual([false, ["lint", "templates", "types", "data"]]);
    expect(printed.at(-3)?.match(/[a-z]+(?= {2})/g)).toEqual(["templates", "types", "lint", "data"]);
    expect(printed.at(-1)).toMatch(/^Not passed, in .*: lint\.$/);
  });
});

it("durations are written as people read them", () => {
  expect([0, 999, 12_340, 59_949, 60_000, 125_400].map(durationText)).toEqual([
    "0 ms",
    "999 ms",
    "12.3 s",
    "59.9 s",
    "1 min 00 s",
    "2 min 05 s",
  ]);
});
