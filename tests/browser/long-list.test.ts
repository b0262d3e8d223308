import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../site/rows.ts";
import { useBrowser } from "./browser.ts";

const { visit } = useBrowser();
const STILL = { reducedMotion: "reduce" } as const;

const rows = (page: Page) => page.locator("interactive-table tbody tr");
const filter = (page: Page) => page.getByRole("searchbox", { name: "Filter the whole list" });
const pages = (page: Page) => page.getByRole("navigation", { name: "Pages of the list" });

describe("a list of several pages", () => {
  it("loads all of its rows when they are wanted, and not before", async () => {
    await visit("/sources/", STILL, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      expect(await rows(page).count()).toBe(200);
      await filter(page).fill("zyx no such source");
      await expect.poll(() => rows(page).count()).toBe(0);
      expect(asked.filter((path) => path.endsWith("/lists/sources.json"))).toHaveLength(1);
    });
  });

  it("filters and sorts rows of every page, draws as many as a reader comes to, and goes back to its page", async () => {
    await visit("/sources/", STILL, async (page) => {
      const first = await rows(page).first().innerText();
      await page.getByRole("button", { name: "Date" }).click();
      await expect.poll(() => rows(page).count()).toBeLessThan(200);
      await expect.poll(() => pages(page).count()).toBe(0);
      const drawn = await rows(page).count();
      await page.locator("interactive-table").evaluate((table) => {
        scrollTo(0, table.scrollHeight);
      });
      await expect.poll(() => rows(page).count()).toBeGreaterThan(drawn);
      await filter(page).fill("prosecutor");
      await expect
        .poll(() => page.locator("interactive-table").getByRole("status").innerText())
        .toMatch(/\d+ of [\d,]{3,} rows shown/);
      const found = await rows(page).allInnerTexts();
      expect(found.length).toBeGreaterThan(3);
      for (const text of found) expect(text).toMatch(/prosecutor/i);
      await rows(page).first().getByRole("link").click();
      await page.waitForURL(/\/sources\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => rows(page).first().innerText()).toBe(first);
    });
  });

  it("says so where its other rows cannot be loaded, leaves the way to them, and tries again", async () => {
    await visit("/sources/", STILL, async (page) => {
      const status = page.locator("interactive-table").getByRole("status");
      const said = async () => (await status.innerText()).trim();
      const shown = page.locator("interactive-table tbody tr:visible");
      await page.route("**/lists/sources.json", (route) => route.abort());
      await page.getByRole("button", { name: "Date" }).click();
      await expect
        .poll(said)
        .toBe("The whole list could not be loaded; 200 of the 200 rows of this page shown");
      await filter(page).fill("zyx no such source");
      await expect
        .poll(said)
        .toBe("The whole list could not be loaded; 0 of the 200 rows of this page shown");
      expect(await shown.count()).toBe(0);
      expect(await pages(page).isVisible()).toBe(true);
      await page.unroute("**/lists/sources.json");
      await filter(page).fill("prosecutor");
      await expect
        .poll(said)
        .toMatch(RegExp(`^\\d+ of ${rowsOf("sources").length.toLocaleString("en")} rows shown$`));
      expect(await pages(page).count()).toBe(0);
      expect(await shown.count()).toBeGreaterThan(3);
    });
  });

  it("has its page as it was, after rows of the page alone were filtered", async () => {
    await visit("/sources/", STILL, async (page) => {
      const first = await rows(page).first().innerText();
      await page.route("**/lists/sources.json", (route) => route.abort());
      await filter(page).fill("zyx no such source");
      const shown = page.locator("interactive-table tbody tr:visible");
      await expect.poll(() => shown.count()).toBe(0);
      await page.unroute("**/lists/sources.json");
      await filter(page).fill("");
      await expect.poll(() => shown.count()).toBe(200);
      expect(await rows(page).first().innerText()).toBe(first);
    });
  });

  it("is complete without scripts: its pages lead on, and the letters to all names with them", async () => {
    await visit("/sources/", { javaScriptEnabled: false }, async (page) => {
      let seen = await rows(page).count();
      for (const number of ["2", "3"]) {
        await pages(page).getByRole("link", { name: number, exact: true }).click();
        await page.waitForURL(new RegExp(`/sources/page/${number}/$`));
        seen += await rows(page).count();
      }
      expect(seen).toBeGreaterThan(400);
      const letters = page.getByRole("navigation", { name: "From A to Z" });
      await letters.getByRole("link", { name: "N", exact: true }).click();
      await page.waitForURL(/\/sources\/a-z\/n\/$/);
      expect(await letters.locator("[aria-current=page]").innerText()).toBe("N");
    });
  });

  it("does the same in Spanish, with titles marked as English", async () => {
    await visit("/es/sources/", STILL, async (page) => {
      await page.getByRole("button", { name: "Editor" }).click();
      await expect.poll(() => rows(page).count()).toBeLessThan(200);
      const link = rows(page).first().getByRole("link");
      expect(await link.getAttribute("lang")).toBe("en");
      expect(await link.getAttribute("href")).toMatch(/^\/es\/sources\//);
    });
  });
});
