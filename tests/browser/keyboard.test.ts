import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const { visit } = useBrowser();
const MOST_STOPS = 40;

/** Without it the page would still be gliding to the focus when asked where it is. */
const STILL = { reducedMotion: "reduce" } as const;

interface Focus {
  readonly what: string;
  readonly type: string | null;
  readonly visible: boolean;
}

/** Where the focus is, and whether a sighted reader sees it. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ringed = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    const onScreen =
      box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight;
    const what = `${element.tagName.toLowerCase()} ${element.textContent.trim() || (element.getAttribute("aria-label") ?? "")}`;
    return { what: what.trim(), type: element.getAttribute("type"), visible: ringed && onScreen };
  });
}

async function stopsOf(page: Page, count: number): Promise<Focus[]> {
  // What a script adds on loading must be there, or it would push the focus off the screen while it is looked at.
  await page.waitForLoadState("networkidle");
  const stops: Focus[] = [];
  while (stops.length < count) {
    await page.keyboard.press("Tab");
    const focus = await focused(page);
    // A busy machine may need a moment to bring the focus into view.
    stops.push(focus.visible ? focus : await page.waitForTimeout(300).then(() => focused(page)));
  }
  return stops;
}

describe("with the keyboard alone", () => {
  it("the first stop leads past the header to the content", async () => {
    await visit("/officers/joseph-franco/", STILL, async (page) => {
      const [first] = await stopsOf(page, 1);
      expect(first).toMatchObject({ what: expect.stringMatching(/skip to/i) as string, visible: true });
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    });
  });

  it("the search box is reached from the top of any page", async () => {
    await visit("/officers/joseph-franco/", STILL, async (page) => {
      const stops = await stopsOf(page, 20);
      expect(stops.map(({ type }) => type)).toContain("search");
    });
  });

  it.each(["/", "/officers/", "/officers/joseph-franco/", "/search/", "/data/explore/"])(
    "every stop on %s is seen, and none holds the reader",
    async (address) => {
      await visit(address, STILL, async (page) => {
        const stops = await stopsOf(page, MOST_STOPS);
        const unseen = stops.filter(({ what, visible }) => !visible && !what.startsWith("body"));
        expect(unseen.map(({ what }) => what)).toEqual([]);
        expect(new Set(stops.map(({ what }) => what)).size).toBeGreaterThan(10);
      });
    },
  );
});
