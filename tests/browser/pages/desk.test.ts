import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "../browser.ts";
import { accessibilityProblems } from "../checks/accessibility.ts";
import { clippedTextProblems } from "../checks/clipped-text.ts";
import { focusProblems } from "../checks/focus.ts";
import { forcedColourProblems } from "../checks/forced-colours.ts";
import { motionProblems } from "../checks/motion.ts";
import { watchNoise } from "../checks/quiet.ts";
import { readingOrderProblems } from "../checks/reading-order.ts";
import { widePageProblems } from "../checks/wide-page.ts";
import { PAGE_TYPE_ROWS } from "../page-types.ts";
import { allProblems, inWindow, openWatched } from "./page-problems.ts";

const { withPage } = useBrowser();

const DESK = { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" } as const;

const CHECKS = [
  widePageProblems,
  clippedTextProblems,
  readingOrderProblems,
  accessibilityProblems,
  focusProblems,
  motionProblems,
  forcedColourProblems,
  // Twice as large is half as wide.
  inWindow(640, 450, widePageProblems, clippedTextProblems),
];

describe("at a desk nothing is loud, moves, sticks out, is cut off or out of reach on", () => {
  it.each(PAGE_TYPE_ROWS)("%s %s", async (_type, address) => {
    const problems = await withPage(DESK, async (page) => {
      const noise = watchNoise(page, new URL(inject("siteAddress")).host);
      const moves = await openWatched(page, address);
      return [...moves, ...(await allProblems(page, CHECKS)), ...noise];
    });
    expect(problems.join("\n")).toBe("");
  });
});
