import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.ts";

const { visit } = useBrowser();
const STILL = { reducedMotion: "reduce" } as const;

function box(page: Page) {
  return page.getByRole("banner").getByRole("combobox", { name: "Search names and pages" });
}

function options(page: Page) {
  return page.getByRole("banner").getByRole("option");
}

async function type(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await options(page).last().waitFor();
}

describe("the search box in the header", () => {
  it("loads nothing before it has the focus, and then the names once", async () => {
    await visit("/officers/", STILL, async (page) => {
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.mouse.move(10, 10);
      expect(asked).toEqual([]);
      await box(page).focus();
      await type(page, "hall");
      await type(page, "franco");
      expect(asked.filter((url) => url.endsWith("/search/names.json"))).toHaveLength(1);
      expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
    });
  });

  it("offers names while one types, and last all results", async () => {
    await visit("/", STILL, async (page) => {
      await type(page, "frnaco");
      expect(await options(page).allInnerTexts()).toEqual([
        expect.stringMatching(/^Joseph Franco\s+Similar name\. Officer: .*charges dismissed$/),
        "All results for “frnaco”",
      ]);
      await expect
        .poll(() => page.getByRole("banner").getByRole("status").innerText())
        .toMatch(/^1 similar name/);
    });
  });

  it("is used with the keyboard alone", async () => {
    await visit("/", STILL, async (page) => {
      await type(page, "hall");
      const active = () => box(page).getAttribute("aria-activedescendant");
      expect(await active()).toBeNull();
      await page.keyboard.press("ArrowDown");
      expect(await active()).toBe(await options(page).nth(0).getAttribute("id"));
      await page.keyboard.press("ArrowUp");
      expect(await active()).toBeNull();
      await page.keyboard.press("ArrowUp");
      expect(await active()).toBe(await options(page).last().getAttribute("id"));
      await page.keyboard.press("Escape");
      expect(await box(page).getAttribute("aria-expanded")).toBe("false");
      expect(await box(page).inputValue()).toBe("hall");
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => box(page).getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/officers\/richard-hall\/$/);
    });
  });

  it("takes no name of the list that stood below other words", async () => {
    await visit("/", STILL, async (page) => {
      await type(page, "hall");
      await page.keyboard.press("ArrowDown");
      const taken = await page.locator("site-search input").evaluate((input: HTMLInputElement) => {
        input.value = "franco";
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return !input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
      });
      expect(taken).toBe(false);
    });
  });

  it("shows which name is taken where colours are the reader’s own", async () => {
    await visit("/", { ...STILL, forcedColors: "active" }, async (page) => {
      await type(page, "hall");
      const style = (place: number) =>
        options(page)
          .nth(place)
          .evaluate((option) => getComputedStyle(option).outlineStyle);
      await page.keyboard.press("ArrowDown");
      expect([await style(0), await style(1)]).toEqual(["solid", "none"]);
    });
  });

  it("closes when the focus leaves it", async () => {
    await visit("/", STILL, async (page) => {
      await type(page, "hall");
      await page.locator("main a").first().focus();
      await expect.poll(() => options(page).count()).toBe(0);
    });
  });

  it("leads to the search page without scripts", async () => {
    await visit("/", { javaScriptEnabled: false }, async (page) => {
      await page.getByRole("banner").getByRole("searchbox").fill("coram nobis");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=coram\+nobis$/);
      expect(await page.locator("main").innerText()).toMatch(/Searching needs JavaScript/);
    });
  });
});
