import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const { visit } = useBrowser();

async function searchFromHeader(page: Page, words: string): Promise<void> {
  const box = page
    .getByRole("banner")
    .getByRole("searchbox")
    .or(page.getByRole("banner").getByRole("combobox"));
  await box.fill(words);
  await box.press("Enter");
  await page.waitForURL(/\/search\/\?/);
}

function results(page: Page) {
  return page.locator("main .search-results").getByRole("listitem").getByRole("link");
}

describe("the search box in the header", () => {
  it.each([
    ["Franco", "/officers/joseph-franco/"],
    ["joseph franco", "/officers/joseph-franco/"],
    ["Farhadian Weinstein", "/people/tali-farhadian-weinstein/"],
  ])("finds for %s first %s", async (words, address) => {
    await visit("/", {}, async (page) => {
      await searchFromHeader(page, words);
      await expect
        .poll(() => results(page).first().getAttribute("href"), { timeout: 15_000 })
        .toMatch(new RegExp(`${address}$`));
    });
  });
});
