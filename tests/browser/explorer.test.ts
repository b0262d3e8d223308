import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../site/rows.ts";
import { accessibilityProblems } from "./checks/accessibility.ts";
import { served, useBrowser } from "./browser.ts";
import { openAt, status } from "./open-explorer.ts";
import { hold } from "./held.ts";

const { visit, withPage } = useBrowser();

const heads = (page: Page) => page.locator("data-explorer .sorter").allInnerTexts();
const firstCells = (page: Page) => page.locator("data-explorer tbody th").allInnerTexts();

/** Whether a row of the table is drawn, and lies in the part that can be seen. */
function isInView(page: Page, place: number): Promise<boolean> {
  return page.locator("data-explorer .scroll").evaluate((scroll, index) => {
    const row = scroll.querySelector(`tbody tr[aria-rowindex="${index}"]`)?.getBoundingClientRect();
    const seen = scroll.getBoundingClientRect();
    return row !== undefined && row.bottom > seen.top && row.top < seen.bottom;
  }, place);
}

/** A number as the page writes it. */
const counted = (number: number) => number.toLocaleString("en");

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

describe("the table explorer", () => {
  it("filters and sorts, and its address brings the same view back", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=officers");
      await page.getByLabel("Filter by Agency").fill("nypd");
      await page.locator("[data-column=officer_id] button").press("Enter");
      await page.locator("[data-column=officer_id] button").press("Enter");
      await expect
        .poll(() => status(page).innerText())
        .toMatch(
          RegExp(
            `^\\d+ of ${rowsOf("officers").length} rows fit the filters, sorted by Officer, descending\\.$`,
          ),
        );
      const rows = await firstCells(page);
      expect(rows).toEqual([...rows].sort((a, b) => b.localeCompare(a, "en")));
      expect(rows).toContain("Joseph Franco");
      expect(await page.locator("th[aria-sort=descending]").innerText()).toMatch(/^Officer/);
      expect(new URL(page.url()).search).toBe("?table=officers&sort=-officer_id&filter.agency_id=nypd");
      await page.reload();
      await expect.poll(() => firstCells(page)).toEqual(rows);
      expect(await page.getByLabel("Filter by Agency").inputValue()).toBe("nypd");
    });
  });

  it("shows the columns that are chosen, and keeps what is seen as CSV and JSON", async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await openAt(page, "?table=sources&columns=source_id,title&filter.title=criminal+conduct");
      expect(await heads(page)).toEqual(["Source", "Title"]);
      const csv = await saved(page, "Save as CSV");
      const json = await saved(page, "Save as JSON");
      expect([csv.name, json.name]).toEqual(["sources-selection.csv", "sources-selection.json"]);
      const rows = JSON.parse(json.text) as Record<string, string>[];
      const cells = Papa.parse<Record<string, string>>(csv.text.trimEnd(), { header: true }).data;
      expect(cells.map((row) => row.title?.replace(/^'/, ""))).toEqual(rows.map((row) => row.title));
      expect(csv.text).toContain(",''Criminal Conduct'");
      expect(rows.length).toBe(await page.locator("data-explorer tbody tr").count());
      await page.locator("details.columns summary").click();
      await page.getByLabel("Publisher", { exact: true }).check();
      expect(await heads(page)).toEqual(["Source", "Title", "Publisher"]);
      expect(
        await page.getByLabel("Publisher", { exact: true }).evaluate((box) => box === document.activeElement),
      ).toBe(true);
      expect(new URL(page.url()).searchParams.get("columns")).toBe("source_id,title,publisher");
    });
  });

  it("changes the table, goes back, and says when nothing fits", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "");
      await page.getByLabel("Table", { exact: true }).selectOption("Totals");
      await expect.poll(() => status(page).innerText()).toMatch(/^[\d,]{3,} rows/);
      const unfiltered = await status(page).innerText();
      expect(
        await page
          .getByLabel("Table", { exact: true })
          .evaluate((select) => select === document.activeElement),
      ).toBe(true);
      await page.getByLabel("Number, from").fill("1000000");
      const noRow = page.locator("data-explorer .no-row");
      await noRow.waitFor({ state: "visible" });
      expect(await noRow.innerText()).toBe("No row fits these filters.");
      expect(await page.locator("data-explorer tbody tr").count()).toBe(0);
      await page.getByRole("button", { name: "Clear the filters" }).click();
      expect(await page.getByLabel("Number, from").inputValue()).toBe("");
      await expect.poll(() => status(page).innerText()).toBe(unfiltered);
      await page.goBack();
      await expect.poll(() => status(page).innerText()).toMatch(RegExp(`^${rowsOf("officers").length} rows`));
    });
  });

  it("does nothing with the rows of a table while another is on its way", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=officers");
      const release = await hold(page, "**/derived_totals.json");
      const downloads: string[] = [];
      page.on("download", (download) => downloads.push(download.suggestedFilename()));
      await page.getByLabel("Table", { exact: true }).selectOption("Totals");
      await page.getByRole("button", { name: "Save as CSV" }).click();
      await page.getByLabel("Filter by Agency").fill("nypd");
      await page.getByRole("button", { name: "Clear the filters" }).click();
      await page.locator("#site-search").focus();
      release("continue");
      const totals = (await (await fetch(served("/data/downloads/derived_totals.json"))).json()) as unknown[];
      await expect
        .poll(() => status(page).innerText())
        .toMatch(RegExp(`^${counted(totals.length)} rows, in the order of the file`));
      expect(new URL(page.url()).search).toBe("?table=derived_totals");
      expect(downloads).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
    });
  });

  it("shows the table that was asked for last, whatever becomes of the others", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=officers");
      const release = await hold(page, "**/derived_totals.json");
      const table = page.getByLabel("Table", { exact: true });
      await table.selectOption("Totals");
      await table.selectOption("Sources");
      const all = RegExp(`^${counted(rowsOf("sources").length)} rows`);
      await expect.poll(() => status(page).innerText()).toMatch(all);
      const failed = page.waitForEvent("requestfailed");
      release("abort");
      await failed;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await status(page).innerText()).toMatch(all);
      expect(await page.locator("data-explorer [role=alert]").count()).toBe(0);
    });
  });

  it("draws the rows near the visible part, tells how many there are, and reaches the last", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=derived_totals");
      const rows = page.locator("data-explorer tbody tr[aria-rowindex]");
      // Two rows of the table are its head.
      const all = Number(await page.locator("data-explorer table").getAttribute("aria-rowcount"));
      expect(await status(page).innerText()).toMatch(RegExp(`^${counted(all - 2)} rows`));
      expect(await rows.count()).toBeLessThan(400);
      const last = page.locator(`data-explorer tbody tr[aria-rowindex='${all}']`);
      await page.locator("data-explorer .scroll").evaluate((scroll) => {
        scroll.scrollTop = scroll.scrollHeight;
      });
      await expect.poll(() => isInView(page, all)).toBe(true);
      expect(await last.locator("td, th").count()).toBe(await page.locator("data-explorer col").count());
      await expect.poll(() => page.locator("data-explorer tr[aria-rowindex='3']").count()).toBe(0);
      expect(await rows.count()).toBeLessThan(400);
    });
  });

  it("filters by codes with the keyboard, and adds up what is shown by the rules of the record", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=figures&filter.measure=convictions");
      const total = page.locator("data-explorer .totals [data-sum=moved] strong");
      expect(await total.innerText()).toMatch(/^(?:about|more than|at least) [\d,]+$/);
      expect(await page.locator("data-explorer .totals").innerText()).toContain("an officer’s share");
      const chooser = page.getByRole("button", { name: "Filter by Standing: any" });
      await chooser.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(new URL(page.url()).searchParams.get("filter.standing")).toBe("disputed");
      const chosen = page.getByRole("button", { name: /^Filter by Standing: 1 of \d+$/ });
      expect(await chosen.innerText()).toMatch(/^1 of \d+$/);
      const disputed = rowsOf("figures").filter(
        ({ measure, standing }) => measure === "convictions" && standing === "disputed",
      );
      await expect
        .poll(() => status(page).innerText())
        .toMatch(RegExp(`^${disputed.length} of \\d+ rows fit the filters`));
      expect(await page.locator("data-explorer .totals").innerText()).toContain(
        "Nothing here may be added up.",
      );
    });
  });

  it("in Spanish shows codes in Spanish and marks the words of the tables", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/es/data/explore/?table=officer_events"));
      await expect.poll(() => status(page).innerText()).toMatch(/^\d+ filas, en el orden del archivo\.$/);
      expect(await page.locator("data-explorer caption").getAttribute("lang")).toBe("en");
      expect(await page.locator("data-explorer tbody a").first().getAttribute("href")).toMatch(
        /\/es\/officers\/.+\/$/,
      );
      await page.locator("[data-column=event] button").press("Enter");
      await page.getByRole("button", { name: "Filtrar por Event: todos" }).click();
      await page.getByLabel("Cargos desestimados").check();
      await expect
        .poll(() => status(page).innerText())
        .toMatch(/^Con los filtros, \d+ de \d+ filas, por Event, en orden ascendente\.$/);
      expect(await page.locator("data-explorer tbody").innerText()).toContain("Cargos desestimados");
      expect(await page.locator("data-explorer tbody [lang=en]").count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Quitar los filtros" }).click();
      expect(await page.getByRole("button", { name: "Filtrar por Event: todos" }).count()).toBe(1);
    });
  });

  it("without JavaScript leads to every table as a file", async () => {
    await visit("/data/explore/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("data-explorer").innerText()).toMatch(/needs JavaScript/);
      const links = await page.locator("main a[href$='.csv']").count();
      expect(links).toBeGreaterThan(24);
    });
  });
});
