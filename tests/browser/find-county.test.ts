import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../site/rows.ts";
import { useBrowser } from "./browser.ts";

const { visit } = useBrowser();
const counties = rowsOf("counties");
const states = new Set(counties.map(({ state }) => state)).size;
const STILL = { reducedMotion: "reduce" } as const;

const box = (page: Page) => page.locator("main").getByRole("combobox", { name: "County, borough or city" });
const options = (page: Page) => page.locator("main").getByRole("option");
const status = (page: Page) => page.locator("find-county").getByRole("status").innerText();
/** Waits until the page has drawn, and answered, what was typed. */
const answered = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve);
        });
      }),
  );
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe.each(["/", "/counties/", "/search/"])("the box on %s", (address) => {
  it("leads to a county by a name with a typing error, with the keyboard alone", async () => {
    await visit(address, STILL, async (page) => {
      await box(page).focus();
      await page.keyboard.type("broklyn");
      await answered(page);
      expect(await options(page).allInnerTexts()).toEqual([
        expect.stringMatching(/^Brooklyn \(Kings County\)/),
      ]);
      expect(await status(page)).toBe("1 county with a similar name; use the arrow keys.");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/counties/kings-ny/");
    });
  });
});

describe("the box", () => {
  it("asks for nothing while one types", async () => {
    await visit("/counties/", STILL, async (page) => {
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await box(page).fill("yonkers");
      await options(page).first().waitFor();
      expect(asked).toEqual([]);
    });
  });

  it("offers every county of a name that several have, and goes to the one chosen", async () => {
    await visit("/", STILL, async (page) => {
      await box(page).fill("New York City");
      await answered(page);
      const active = () => box(page).getAttribute("aria-activedescendant");
      expect(await box(page).getAttribute("aria-expanded")).toBe("true");
      expect(await options(page).count()).toBeGreaterThanOrEqual(5);
      expect(await active()).toBeNull();
      await page.keyboard.press("Enter");
      expect(pathOf(page)).toMatch(/\/$/);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await active()).toBe(await options(page).nth(1).getAttribute("id"));
      expect(await options(page).nth(1).getAttribute("aria-selected")).toBe("true");
      expect(await options(page).nth(0).getAttribute("aria-selected")).toBe("false");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await active()).toBeNull();
      await page.keyboard.press("ArrowUp");
      expect(await active()).toBe(await options(page).last().getAttribute("id"));
      const name = await options(page).last().locator(".option-name").innerText();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/counties/*/");
      expect(await page.locator("h1").innerText()).toBe(name);
    });
  });

  it("says that nothing was found, and what is covered", async () => {
    await visit("/counties/", STILL, async (page) => {
      await box(page).fill("San Francisco");
      await answered(page);
      expect(await status(page)).toBe(
        `No county of this record has the name “San Francisco”. This record covers ${counties.length} counties in ${states - 1} states and the District of Columbia.`,
      );
      expect(await box(page).getAttribute("aria-expanded")).toBe("false");
      expect(await options(page).count()).toBe(0);
    });
  });

  it("closes with Escape, then clears; opens with the arrow; closes when it is left", async () => {
    await visit("/counties/", STILL, async (page) => {
      await box(page).fill("texas");
      await page.keyboard.press("Escape");
      expect(await options(page).count()).toBe(0);
      expect(await box(page).inputValue()).toBe("texas");
      await page.keyboard.press("ArrowDown");
      expect(await options(page).count()).toBe(counties.filter(({ state }) => state === "TX").length);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      expect(await box(page).inputValue()).toBe("");
      await page.keyboard.press("ArrowDown");
      expect(await options(page).count()).toBe(counties.length);
      await page.keyboard.press("Tab");
      expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    });
  });

  it("goes to no county that it does not offer any more", async () => {
    await visit("/counties/", STILL, async (page) => {
      await box(page).fill("Kings");
      for (const key of ["ArrowDown", "Escape", "Escape"]) await page.keyboard.press(key);
      expect(await box(page).inputValue()).toBe("");
      await page.keyboard.press("Enter");
      expect(await options(page).count()).toBe(counties.length);
      expect(pathOf(page)).toMatch(/\/counties\/$/);
    });
  });

  it("is used with a press on a county", async () => {
    await visit("/", { ...STILL, hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await box(page).fill("yonkers");
      await options(page).first().tap();
      await page.waitForURL("**/counties/westchester-ny/");
    });
  });

  it("speaks Spanish on a Spanish page, and leads on in it", async () => {
    await visit("/es/counties/", STILL, async (page) => {
      await page.locator("#find-county").fill("nueva york");
      await answered(page);
      expect(await status(page)).toMatch(/^\d condados; use las flechas\.$/);
      await page.locator("#find-county").fill("filadelfia");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/es/counties/philadelphia-pa/");
    });
  });
});

it("without JavaScript there is the list of all, by state, and no box", async () => {
  await visit("/counties/", { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("#find-county").isVisible()).toBe(false);
    const list = page.locator(".find-county-all");
    await list.locator("summary").click();
    expect(await list.locator("dd a:visible").count()).toBe(counties.length);
    const names = await list.locator("dt").allInnerTexts();
    expect(names).toHaveLength(states);
    expect(names).toEqual([...names].sort());
  });
});
