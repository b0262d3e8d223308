import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.ts";
import { accessibilityProblems } from "../checks/accessibility.ts";
import { clippedTextProblems } from "../checks/clipped-text.ts";
import { focusProblems } from "../checks/focus.ts";
import { readingOrderProblems } from "../checks/reading-order.ts";
import { widePageProblems } from "../checks/wide-page.ts";
import { PAGE_TYPE_ROWS } from "../page-types.ts";
import { allProblems, inWindow, openWatched } from "./page-problems.ts";

const { withPage } = useBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

const CHECKS = [
  widePageProblems,
  clippedTextProblems,
  readingOrderProblems,
  accessibilityProblems,
  focusProblems,
  inWindow(320, 640, widePageProblems, clippedTextProblems),
];

describe("on a phone nothing moves, sticks out, is cut off or out of reach on", () => {
  it.each(PAGE_TYPE_ROWS)("%s %s", async (_type, address) => {
    const problems = await withPage(PHONE, async (page) => [
      ...(await openWatched(page, address)),
      ...(await allProblems(page, CHECKS)),
    ]);
    expect(problems.join("\n")).toBe("");
  });
});
