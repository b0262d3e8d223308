import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, useTab } from "./browser.ts";
import { addressesIn, POINT, sheetsOf } from "./printed.ts";

const { visit } = useBrowser();
const inTab = useTab();

const SHEETS = addressesIn("counties", "races", "es/counties", "es/races").map((page) => `${page}sheet/`);

const SMALLEST = 8 * POINT;

/** The words that are seen on paper and are smaller than 8 points. */
function smallWords(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.nodeValue?.trim() ?? "";
      if (element === null || text === "" || !element.checkVisibility()) continue;
      if (parseFloat(getComputedStyle(element).fontSize) < smallest - 0.01) small.push(text);
    }
    return small;
  }, SMALLEST);
}

it("there is a sheet of every county and race, in both languages", () => {
  expect(SHEETS.length).toBeGreaterThan(70);
});

describe.each(SHEETS)("%s", (address) => {
  it("stands on one page of A4 and of Letter, in words of 8 points at least", async () => {
    const seen = await inTab(address, async (page) => {
      const pages = [await sheetsOf(page, "A4"), await sheetsOf(page, "Letter")];
      await page.emulateMedia({ media: "print" });
      return { pages, small: await smallWords(page) };
    });
    expect(seen).toEqual({ pages: [1, 1], small: [] });
  });
});

describe("the sheet of Brooklyn", () => {
  const address = "/counties/kings-ny/sheet/";

  it("is counted as it is", async () => {
    const pages = await visit(address, { bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: "section { break-before: page }" });
      return sheetsOf(page, "Letter");
    });
    expect(pages).toBeGreaterThan(1);
  });

  it("says on paper of when it is, and where the full page stands, in words and as a code", async () => {
    const seen = await visit(address, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      return page.evaluate(() => ({
        words: document.querySelector("article.sheet")?.textContent ?? "",
        code: document.querySelector(".sheet .qr")?.getBoundingClientRect().width ?? 0,
        ways: [...document.querySelectorAll("nav, form, copy-button, .imprint")].filter((element) =>
          element.checkVisibility(),
        ).length,
      }));
    });
    expect(seen.words).toContain("As of ");
    expect(seen.words).toMatch(/https?:\/\/\S+\/counties\/kings-ny\//);
    expect(seen.code).toBeGreaterThan(60);
    expect(seen.ways).toBe(0);
  });

  it("is left out by search engines, and led to from the page of the county", async () => {
    await visit(address, {}, async (page) => {
      expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
    });
    await visit("/counties/kings-ny/", {}, async (page) => {
      expect(await page.locator(`main a[href$="${address}"]`).count()).toBe(1);
    });
  });
});
