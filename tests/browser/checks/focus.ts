import type { Page } from "playwright-core";

/**
 * Puts the focus on everything that the Tab key reaches, in the order of the document, and tells where it is not seen:
 * without an outline of its own, off the screen, or behind something else. Begins with one real key, since a browser
 * shows the focus to those who use the keyboard.
 */
export async function focusProblems(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const TABBABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
    const problems: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent || (element.getAttribute("aria-label") ?? element.id)).trim().slice(0, 50)}”`;
    /** Outlines and shadows of an element, of what its style puts inside it, and of the cell or label around it. */
    const ringOf = (element: Element) => {
      const around = element.closest("th, label, li") ?? element;
      const styles = [
        getComputedStyle(element),
        getComputedStyle(element, "::before"),
        getComputedStyle(element, "::after"),
        getComputedStyle(around),
      ];
      const rings = styles
        .filter(
          ({ outlineStyle, outlineWidth, boxShadow }) =>
            (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
        )
        .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) =>
          [outlineStyle, outlineWidth, outlineColor, boxShadow].join(),
        );
      return { seen: rings.length > 0, text: rings.join("; ") };
    };
    const visibleProblem = (element: HTMLElement): string | null => {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const box = boxes.find(
        ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
      );
      if (box === undefined) return "is off the screen";
      const at = document.elementFromPoint(
        Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
        Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
      );
      if (at === null || element.contains(at) || at.contains(element)) return null;
      return `is behind ${nameOf(at)}`;
    };

    const stops = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(":disabled"),
    );
    for (const element of stops) {
      if (element.tabIndex > 0)
        problems.push(`${nameOf(element)} jumps the queue: tabindex ${element.tabIndex}`);
      (document.activeElement as HTMLElement | null)?.blur();
      const before = ringOf(element);
      element.focus();
      if (document.activeElement !== element) {
        problems.push(`${nameOf(element)} takes no focus`);
        continue;
      }
      const after = ringOf(element);
      if (!after.seen || after.text === before.text)
        problems.push(`${nameOf(element)} has no outline in focus`);
      const hidden = visibleProblem(element);
      if (hidden !== null) problems.push(`${nameOf(element)} ${hidden} in focus`);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0, behavior: "instant" });
    return problems.slice(0, 12);
  });
}
