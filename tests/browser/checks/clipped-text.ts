import type { Page } from "playwright-core";

/**
 * Words that are cut off: outside a box that hides what does not fit, or outside the picture in which they stand. What
 * scrolls by itself is not cut off, and what is hidden from sight on purpose is in a box of one pixel.
 */
export function clippedTextProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const MARGIN = 14;
    const HIDING = new Set(["hidden", "clip"]);
    const problems: string[] = [];
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const outside = (inner: DOMRect, outer: DOMRect, [across, down]: readonly [boolean, boolean]) =>
      (across && (inner.left < outer.left - SLACK || inner.right > outer.right + SLACK)) ||
      (down && (inner.top < outer.top - SLACK || inner.bottom > outer.bottom + SLACK));

    /** The nearest boxes around an element that hide what leaves them, as far as one that scrolls. */
    const hidersOf = (
      start: Element,
    ): { box: DOMRect; sides: readonly [boolean, boolean]; name: string }[] => {
      const found = [];
      for (let element: Element | null = start; element !== null; element = element.parentElement) {
        const { overflowX, overflowY } = styleOf(element);
        if ([overflowX, overflowY].some((value) => value === "auto" || value === "scroll")) break;
        const sides = [HIDING.has(overflowX), HIDING.has(overflowY)] as const;
        const box = element.getBoundingClientRect();
        if (sides.some(Boolean) && (box.width <= 1 || box.height <= 1)) return [];
        if (sides.some(Boolean) && element !== document.documentElement && element !== document.body)
          found.push({
            box,
            sides,
            name: `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`,
          });
      }
      return found;
    };

    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === "" || parent.closest("svg") !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      for (const hider of hidersOf(parent))
        if (outside(box, hider.box, hider.sides))
          problems.push(`“${node.textContent?.trim().slice(0, 60) ?? ""}” leaves ${hider.name}`);
    }

    for (const text of document.querySelectorAll("svg text")) {
      const picture = text.closest("svg");
      if (picture === null || !text.checkVisibility({ visibilityProperty: true })) continue;
      const { overflow } = styleOf(picture);
      // What may leave its picture is not cut off, but it must not run into what is beside it.
      const room = overflow === "visible" ? MARGIN : 0;
      const [inner, outer] = [text.getBoundingClientRect(), picture.getBoundingClientRect()];
      // A box of text reaches above its tallest letters and below its deepest.
      const spare = inner.height * 0.2;
      const letters = new DOMRect(inner.x, inner.y + spare, inner.width, inner.height - 2 * spare);
      const frame = new DOMRect(
        outer.x - room,
        outer.y - room,
        outer.width + 2 * room,
        outer.height + 2 * room,
      );
      if (outside(letters, frame, [true, true]))
        problems.push(`“${text.textContent.slice(0, 60)}” leaves its picture`);
    }

    for (const control of document.querySelectorAll<HTMLElement>("button, select, summary"))
      if (
        control.checkVisibility({ visibilityProperty: true }) &&
        control.scrollWidth > control.clientWidth + 2
      )
        problems.push(
          `“${control.innerText.slice(0, 60)}” is wider than its ${control.tagName.toLowerCase()}`,
        );
    return problems.slice(0, 12);
  });
}
