import { describe, expect, it } from "vitest";
import { readPlan } from "../../../scripts/bench/plan.ts";

describe("the plan", () => {
  it("is read from the arguments", () => {
    const args = ["--officers", "300,20", "--rounds", "1", "--plain", "0", "--changed", "100,200"];
    expect(readPlan(args)).toMatchObject({ officers: [300, 20], rounds: 1, plain: [], changed: [100, 200] });
    expect(readPlan(["--help"])).toBe("help");
  });

  it.each([
    ["--officers 19", "--officers 19 is no whole number from 20"],
    ["--officers 0,100", "--officers 0 is no whole number from 20"],
    ["--officers 0", "--officers 0 has no record of which --plain could make pages: write --plain 0 too"],
    ["--officers x", "--officers x is no whole number from 20"],
    ["--rounds 0", "--rounds 0 is no whole number from 1"],
    ["--rows 1", "Unknown option '--rows'"],
    ["--officers 1000,1000", "--officers and --plain: the size 1000 is named twice"],
    ["--officers 1000 --plain 50000,1000", "--officers and --plain: the size 1000 is named twice"],
    ["--changed 100,200,100", "--changed: the size 100 is named twice"],
  ])("is not %s", (args, reason) => {
    expect(() => readPlan(args.split(" "))).toThrow(reason);
  });
});
