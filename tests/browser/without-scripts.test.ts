import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, useTab } from "./browser.ts";
import { PAGE_TYPE_ROWS } from "./page-types.ts";

const { visit } = useBrowser();
const withScripts = useTab();
const withoutScripts = useTab({ javaScriptEnabled: false });

/** The visible text of headings, paragraphs, entries and cells of the main part, each on its own. */
function readable(page: Page): Promise<string[]> {
  return page.locator("main").evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, dt, dd, th, td")]
      // Of what is not shown at all, a browser gives the whole text.
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // What a script adds to is not compared as a whole, but by the text that it had before.
      .map((element) => element.innerText.replace(/\s+/g, " ").trim())
      .filter((text) => text !== ""),
  );
}

describe("with JavaScript off", () => {
  it.each(PAGE_TYPE_ROWS)("%s %s can be read", async (_type, address) => {
    const without = await withoutScripts(address, async (page) => {
      expect(await page.locator("h1").isVisible()).toBe(true);
      return readable(page);
    });
    expect(without.join(" ").length).toBeGreaterThan(100);
    const shown = (await withScripts(address, readable)).join("\n");
    const lost = without.filter((text) => !shown.includes(text));
    // Scripts replace the note that says what works without them; nothing else may go.
    expect(lost.filter((text) => !/JavaScript|script/i.test(text))).toEqual([]);
  });

  it("the search page offers the lists, and no box that would lead to itself", async () => {
    await visit("/search/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("main .search-form").isVisible()).toBe(false);
      for (const list of ["officers", "batches", "counties", "races", "pledges"]) {
        expect(await page.locator(`main a[href$="/${list}/"]`).first().isVisible()).toBe(true);
      }
    });
  });
});
