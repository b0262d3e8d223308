import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served, useBrowser } from "../browser.ts";
import { expectStatus } from "./search-status.ts";

const { visit, withPage } = useBrowser();
const STILL = { reducedMotion: "reduce" } as const;
const KILOBYTE = 1000;

function box(page: Page) {
  return page.getByRole("searchbox", { name: "Names or words" });
}

describe("the search page", () => {
  it("shows people first, then pages, then sources, with the words marked", async () => {
    await visit("/search/?q=franco", STILL, async (page) => {
      await expectStatus(page, /^1 person, \d+ pages, and \d+ sources for “franco”\.$/);
      const headings = await page.locator("search-panel h2").allInnerTexts();
      expect(headings.map((heading) => heading.replace(/ \(\d+\)$/, ""))).toEqual([
        "People",
        "Pages",
        "Sources",
      ]);
      expect(await page.locator("search-panel li a").first().getAttribute("href")).toMatch(
        /\/officers\/joseph-franco\/$/,
      );
      expect(await page.locator("search-panel mark").first().innerText()).toMatch(/franco/i);
    });
  });

  it("lists all without a word, and filters with the numbers that it promises", async () => {
    await visit("/search/", STILL, async (page) => {
      await expectStatus(page, /^\d+ pages and \d+ sources\.$/);
      const officers = page.getByRole("checkbox", { name: /^Officer \(\d+\)$/ });
      const promised = /\d+/.exec((await officers.locator("..").innerText()) || "")?.[0];
      await officers.check();
      await expectStatus(page, new RegExp(`^${promised ?? "?"} pages with Kind of page: Officer\\.$`));
      expect(new URL(page.url()).search).toBe("?type=Officer");
      await page.getByRole("button", { name: "Show more pages" }).click();
      await expect.poll(() => page.locator("search-panel li").count()).toBe(16);
      expect(await page.evaluate(() => document.activeElement?.closest("li")?.matches(":nth-child(9)"))).toBe(
        true,
      );
      await page.getByRole("button", { name: "Clear all filters" }).click();
      await expectStatus(page, /^\d+ pages and \d+ sources\.$/);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  it("keeps words and filters in the address, on the way back too", async () => {
    await visit("/search/?q=franco&type=Officer&type=Batch", STILL, async (page) => {
      await expectStatus(page, /for “franco” with Kind of page: Batch or Officer\.$/);
      await box(page).fill("watts");
      await page.keyboard.press("Enter");
      await expectStatus(page, /for “watts” with/);
      expect(new URL(page.url()).search).toBe("?q=watts&type=Batch&type=Officer");
      await page.goBack();
      await expectStatus(page, /for “franco” with/);
      expect(await box(page).inputValue()).toBe("franco");
    });
  });

  it("keeps the search before the one that is typed, however slowly", async () => {
    await visit("/search/?q=franco", STILL, async (page) => {
      await expectStatus(page, /for “franco”\.$/);
      for (const words of ["wat", "watt"]) {
        await box(page).fill(words);
        await expectStatus(page, new RegExp(`“${words}”`));
      }
      await box(page).fill("watts");
      await page.keyboard.press("Enter");
      await expectStatus(page, /for “watts”\.$/);
      await page.goBack();
      await expectStatus(page, /for “franco”\.$/);
      expect(await box(page).inputValue()).toBe("franco");
    });
  });

  it("shows the next pages once, however often a reader asks while they come", async () => {
    await visit("/search/?type=Officer", STILL, async (page) => {
      await expectStatus(page, /pages with/);
      const links = page.locator("search-panel li a");
      const more = page.getByRole("button", { name: "Show more pages" });
      await more.evaluate((button: HTMLButtonElement) => {
        button.click();
        button.click();
      });
      await expect.poll(() => links.count()).toBe(16);
      await page.waitForLoadState("networkidle");
      await more.click();
      await expect.poll(() => links.count()).toBe(24);
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(new Set(addresses).size).toBe(24);
    });
  });

  it("leaves what was found as it is where a reader follows a link within the page", async () => {
    await visit("/search/?q=perjury", STILL, async (page) => {
      await expectStatus(page, /“perjury”/);
      const found = await page.locator("search-panel li").first().elementHandle();
      await page.evaluate(() => {
        location.hash = "main";
      });
      await expect.poll(() => new URL(page.url()).hash).toBe("#main");
      await page.goBack();
      await expect.poll(() => page.url()).toMatch(/\?q=perjury$/);
      expect(await found.evaluate((shown) => shown.isConnected)).toBe(true);
    });
  });

  it("says so where the next pages cannot be loaded, and tries again", async () => {
    await visit("/search/?type=Officer", STILL, async (page) => {
      await expectStatus(page, /pages with/);
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Show more pages" }).click();
      const again = page.getByRole("button", { name: "Not loaded. Try again" });
      await again.waitFor();
      await page.context().setOffline(false);
      await again.click();
      await expect.poll(() => page.locator("search-panel li").count()).toBe(16);
      await page.getByRole("button", { name: "Show more pages" }).waitFor();
    });
  });

  it("does not say that nothing was found where a part could not be loaded, and asks for it again", async () => {
    await visit("/search/", STILL, async (page) => {
      await expectStatus(page, /^\d+ pages and \d+ sources\.$/);
      await page.context().setOffline(true);
      await box(page).fill("perjury");
      await page.keyboard.press("Enter");
      await expectStatus(page, /^A part of the search could not be loaded\. Try again\.$/);
      expect(await page.locator("search-panel .search-lists-of-results li").count()).toBe(0);
      await page.context().setOffline(false);
      await page.keyboard.press("Enter");
      await expectStatus(page, /^\d+ pages and \d+ sources for “perjury”\.$/);
    });
  });

  it("says what was searched where nothing is found, and offers the nearest", async () => {
    await visit("/search/?q=Manning", STILL, async (page) => {
      await expectStatus(
        page,
        /^Nothing found for “Manning”\. Searched: \d+ names and the text of \d+ pages\.$/,
      );
      await box(page).fill("Desoormeeu perjury");
      await expectStatus(page, /^Nothing found for “Desoormeeu perjury”/);
      const panel = await page.locator("search-panel").innerText();
      expect(panel).toMatch(/“perjury” is on \d+ pages/);
      expect(panel).toMatch(/Names spelled nearly so[\s\S]*Kevin Desormeau/);
    });
  });

  it("shows what a reader typed as text, never as HTML", async () => {
    await visit("/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", STILL, async (page) => {
      await expectStatus(page, /“<img src=x onerror=alert\(1\)>”/);
      expect(await page.locator("search-panel img").count()).toBe(0);
    });
  });

  it("needs at most 250 kB over the wire for a first search, fonts and all", async () => {
    await withPage(STILL, async (page) => {
      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) =>
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
      );
      await page.goto(served("/search/?q=franco"));
      await expectStatus(page, /for “franco”/);
      const size = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0) / KILOBYTE;
      expect(size).toBeGreaterThan(50);
      expect(size).toBeLessThan(250);
    });
  });
});
