import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served, useBrowser } from "./browser.ts";
import { shiftProblems, watchShifts } from "./checks/layout-shift.ts";

const RACE = "/races/manhattan-da-2021/";
const { visit, withPage } = useBrowser();

const status = (page: Page) => page.locator("race-comparison [role=status]");
const seen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map((element) => element.textContent.trim()),
    );
const names = (page: Page) => seen(page, "section:first-of-type tbody th > a");
const columns = (page: Page) => seen(page, "section:first-of-type thead th > span");

describe("the comparison of a race", () => {
  it("shows everybody, by family name, before anything is chosen", async () => {
    await visit(RACE, {}, async (page) => {
      expect(await names(page)).toHaveLength(10);
      expect(await columns(page)).toEqual(["Candidate", "Demand 1", "Demand 2", "Demand 3"]);
      expect(await status(page).innerText()).toBe(
        "Candidates shown: 10 of 10. Demands shown: 4 of 4. In the order of family names.",
      );
      expect(new URL(page.url()).search).toBe("");
    });
  });

  it("is chosen with the keyboard alone, says what it shows, and its address brings it back in a fresh browser", async () => {
    const address = await visit(RACE, {}, async (page) => {
      await page.locator("race-comparison summary").focus();
      await page.keyboard.press("Enter");
      for (const name of ["Tahanie Aboushi", "Alvin L. Bragg Jr.", "Liz Crotty"]) {
        await page.keyboard.press("Tab");
        expect(
          await page.getByLabel(name, { exact: true }).evaluate((box) => box === document.activeElement),
        ).toBe(true);
      }
      await page.keyboard.press("Space");
      await expect.poll(() => status(page).innerText()).toMatch(/^One candidate is chosen: choose one more/);
      expect(await names(page)).toHaveLength(10);
      await page.getByLabel("Alvin L. Bragg Jr.", { exact: true }).press("Space");
      await page.getByLabel(/^Demand 1:/).press("Space");
      await page.getByLabel("Shuffled").press("Space");
      await page.waitForURL(/order=shuffled$/);
      return page.url();
    });
    expect(new URL(address).search).toBe(
      "?candidates=alvin-bragg,liz-crotty&demands=pledge-2021-vacate-essential-role&order=shuffled",
    );
    await withPage({}, async (page) => {
      await page.goto(address);
      expect(await status(page).innerText()).toBe(
        "Candidates shown: 2 of 10. Demands shown: 1 of 4. In the shuffled order.",
      );
      expect(await names(page)).toEqual(["Alvin L. Bragg Jr.", "Liz Crotty"]);
      expect(await columns(page)).toEqual(["Candidate", "Demand 1"]);
      expect(await page.getByText("Jim Owles Liberal Democratic Club questionnaire").nth(1).isVisible()).toBe(
        false,
      );
      const quotes = await seen(page, ".facts[data-beside] blockquote");
      expect(quotes.join(" ")).toContain("Each case is unique");
      await page.getByRole("button", { name: "Show everything" }).press("Enter");
      expect(await names(page)).toHaveLength(10);
      expect(new URL(page.url()).search).toBe("");
      expect(
        await page.locator("race-comparison summary").evaluate((one) => one === document.activeElement),
      ).toBe(true);
    });
  });

  it("goes back with its address", async () => {
    await visit(`${RACE}?candidates=alvin-bragg,liz-crotty`, {}, async (page) => {
      await expect.poll(() => names(page)).toEqual(["Alvin L. Bragg Jr.", "Liz Crotty"]);
      await page.locator(".contents a").first().click();
      await page.getByRole("button", { name: "Show everything" }).press("Enter");
      expect(await names(page)).toHaveLength(10);
      await page.goBack();
      await expect.poll(() => names(page)).toEqual(["Alvin L. Bragg Jr.", "Liz Crotty"]);
      expect(await page.getByLabel("Liz Crotty", { exact: true }).isChecked()).toBe(true);
      expect(await status(page).innerText()).toMatch(/^Candidates shown: 2 of 10\./);
    });
  });

  it("shuffles everybody into an order of its own, and back", async () => {
    await visit(RACE, {}, async (page) => {
      const alphabetical = await names(page);
      await page.locator("race-comparison summary").click();
      await page.getByLabel("Shuffled").check();
      await expect.poll(() => names(page)).not.toEqual(alphabetical);
      const shuffled = await names(page);
      expect([...shuffled].sort()).toEqual([...alphabetical].sort());
      await page.getByLabel("By family name").check();
      await expect.poll(() => names(page)).toEqual(alphabetical);
    });
  });

  it("keeps its room: nothing moves when it starts, and it fits 320 pixels", async () => {
    for (const path of [RACE, `/es${RACE}`]) {
      await withPage({ viewport: { width: 320, height: 900 } }, async (page) => {
        await watchShifts(page.context());
        await page.goto(served(path), { waitUntil: "load" });
        expect(await shiftProblems(page)).toEqual([]);
        await page.locator("race-comparison summary").click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
    }
  });

  it("is a plain table without JavaScript", async () => {
    await visit(`${RACE}?candidates=alvin-bragg,liz-crotty`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("race-comparison").isVisible()).toBe(false);
      expect(await page.locator("section:first-of-type tbody th > a").count()).toBe(10);
    });
  });
});
