import type { Page } from "playwright-core";

/**
 * Where the order of the document, which the Tab key and screen readers follow, is not the order in which the eye reads:
 * something that stands above what comes before it without beginning a column of its own, or left of it on one line. A
 * list of contents may stand in a column beside the text, and what is scrolled out of a box is not seen at all.
 */
export function readingOrderProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 4;
    const PARTS = "h1, h2, h3, h4, p, a[href], button, input, select, summary, tr, svg[role=img]";
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
    const isScrolledAway = (element: Element, box: DOMRect): boolean => {
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (around === document.body) return false;
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === "visible" && overflowY === "visible") continue;
        const frame = around.getBoundingClientRect();
        if (box.top >= frame.bottom || box.bottom <= frame.top) return true;
        if (box.left >= frame.right || box.right <= frame.left) return true;
      }
      return false;
    };
    const parts = [...document.querySelectorAll(`main :is(${PARTS})`)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          getComputedStyle(element).position !== "absolute",
      )
      .map((element) => ({ element, boxes: [...element.getClientRects()] }))
      .map(({ element, boxes }) => ({
        element,
        nav: element.closest("nav"),
        boxes: boxes.filter((box) => box.height > 1 && !isScrolledAway(element, box)),
      }))
      .filter(({ boxes }) => boxes.length > 0);
    const columns = [...Map.groupBy(parts, ({ nav }) => nav).values()];
    const problems = columns.flatMap((column) =>
      column.flatMap(({ element, boxes }, index) => {
        const before = column[index - 1];
        if (before === undefined || before.element.contains(element)) return [];
        const [here, there] = [boxes[0], before.boxes.at(-1)];
        if (here === undefined || there === undefined) return [];
        const above = here.bottom <= there.top + SLACK && here.left < there.right - SLACK;
        const shared = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top);
        const onOneLine = shared > Math.min(here.height, there.height) / 2;
        const left = onOneLine && here.right <= there.left + SLACK;
        if (!above && !left) return [];
        const where = above ? "above" : "left of";
        return [`${nameOf(element)} stands ${where} what comes before it: ${nameOf(before.element)}`];
      }),
    );
    return problems.slice(0, 8);
  });
}
