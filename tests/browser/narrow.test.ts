import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { PAGE_TYPE_ROWS } from "./page-types.ts";

const { visit } = useBrowser();

describe.each([320, 360, 800])("at %i pixels nothing sticks out of", (width) => {
  it.each(PAGE_TYPE_ROWS)("%s %s", async (_type, address) => {
    const wide = await visit(address, { viewport: { width, height: 700 } }, (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const inside = [...document.querySelectorAll("body *")].filter(
          (element) => element.closest(".scroll") === null,
        );
        const culprits = inside
          .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
          .filter(({ element, right }) => right > clientWidth + 1 && element.childElementCount === 0)
          .sort((one, other) => other.right - one.right);
        const named = culprits.map(({ element, right }) => `${right}: ${element.outerHTML.slice(0, 120)}`);
        return [`${scrollWidth} pixels wide`, ...named.slice(0, 4)];
      }),
    );
    expect(wide).toEqual([]);
  });
});
