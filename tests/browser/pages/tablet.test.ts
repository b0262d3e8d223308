import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.ts";
import { lightAccessibilityProblems } from "../checks/accessibility.ts";
import { clippedTextProblems } from "../checks/clipped-text.ts";
import { readingOrderProblems } from "../checks/reading-order.ts";
import { widePageProblems } from "../checks/wide-page.ts";
import { PAGE_TYPE_ROWS } from "../page-types.ts";
import { allProblems, openWatched } from "./page-problems.ts";

const { withPage } = useBrowser();

const TABLET = { viewport: { width: 768, height: 1024 }, reducedMotion: "reduce" } as const;

/** Later than a browser waits for a font that is optional. */
const LATE = { fontsLate: 300 };

/** Whatever is seen in dark colours at this width is seen at that of a desk or of a phone too. */
const CHECKS = [widePageProblems, clippedTextProblems, readingOrderProblems, lightAccessibilityProblems];

describe("on a tablet, with fonts that come late, nothing moves, sticks out or is cut off on", () => {
  it.each(PAGE_TYPE_ROWS)("%s %s", async (_type, address) => {
    const problems = await withPage(TABLET, async (page) => [
      ...(await openWatched(page, address, LATE)),
      ...(await allProblems(page, CHECKS)),
    ]);
    expect(problems.join("\n")).toBe("");
  });
});
