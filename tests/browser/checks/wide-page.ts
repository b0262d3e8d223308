import type { Page } from "playwright-core";

/** What makes the page wider than the screen, the widest first. */
export function widePageProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.querySelectorAll("body *")]
      .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
      .filter(({ element, right }) => right > clientWidth + 1 && element.childElementCount === 0)
      .sort((one, other) => other.right - one.right);
    const named = culprits.map(({ element, right }) => `${right}: ${element.outerHTML.slice(0, 120)}`);
    return [`the page scrolls sideways: ${scrollWidth} pixels on ${clientWidth}`, ...named.slice(0, 4)];
  });
}
