import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "./checks/accessibility.ts";
import { rowsOf } from "../site/rows.ts";
import { served, useBrowser } from "./browser.ts";
import { hold } from "./held.ts";

const { visit, withPage } = useBrowser();

const RUNAWAY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

const query = (page: Page) => page.getByRole("textbox", { name: "Query", exact: true });
const status = (page: Page) => page.locator("sql-console [role=status]");
const run = (page: Page) => page.getByRole("button", { name: "Run the query" });

async function ask(page: Page, sql: string): Promise<void> {
  await query(page).fill(sql);
  await run(page).click();
}

describe("questions in SQL", () => {
  it("are answered in the browser, which loads SQLite and the database with the first", async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(request.url()));
      await page.goto(served("/data/sql/"));
      await run(page).waitFor();
      expect(loaded.filter((address) => /\.(?:wasm|sqlite)$/.test(address))).toEqual([]);
      await run(page).click();
      await expect
        .poll(() => status(page).innerText(), { timeout: 30_000 })
        .toMatch(/^\d+ rows, in [\d,]+ ms\.$/);
      expect(loaded.filter((address) => /\.(?:wasm|sqlite)$/.test(address))).toHaveLength(2);
      expect(loaded.filter((address) => !address.startsWith(served("/")))).toEqual([]);
      const heads = await page.locator("sql-console thead th").allInnerTexts();
      expect(heads).toEqual(["name", "state", "qualifier", "moved", "officers_listed", "moved_per_officer"]);
      const rows = await page.locator("sql-console tbody tr").count();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as CSV" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8").trimEnd();
      const { data, meta } = Papa.parse(text, { header: true });
      expect([data.length, meta.fields]).toEqual([rows, heads]);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  it("have addresses that put the query into the field and do not run it", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/data/sql/"));
      await ask(page, "SELECT 'a b' AS \"x&y\", 1 + 1 AS n");
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toMatch(/^1 row, in/);
      const address = await page
        .getByRole("link", { name: "Permanent link to this query" })
        .getAttribute("href");
      expect(page.url()).toBe(served("/data/sql/") + address!);
      await page.goto(served("/open-questions/"));
      await page.goto(served("/data/sql/") + address!);
      await expect.poll(() => status(page).innerText()).toMatch(/comes from the address/);
      expect(await query(page).inputValue()).toBe("SELECT 'a b' AS \"x&y\", 1 + 1 AS n");
      expect(await page.locator("sql-console table").count()).toBe(0);
      await query(page).press("Control+Enter");
      await page.locator("sql-console table").waitFor({ timeout: 30_000 });
      expect(await page.locator("sql-console tbody").innerText()).toBe("a b\t2");
    });
  });

  it("keep their own addresses, whatever a reader opens while they run", async () => {
    await withPage({}, async (page) => {
      const release = await hold(page, "**/*.sqlite");
      await page.goto(served("/data/sql/"));
      await ask(page, "SELECT 7 AS n");
      await expect.poll(() => status(page).innerText()).toMatch(/^Loading/);
      await page.getByRole("link", { name: "Put it into the field" }).nth(3).click();
      release("continue");
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toMatch(/^1 row, in/);
      const link = page.getByRole("link", { name: "Permanent link to this query" });
      expect(await link.getAttribute("href")).toBe("#query=SELECT+7+AS+n");
    });
  });

  it("are put by example as often as a reader wants: the first, and the same again", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/data/sql/"));
      await run(page).waitFor();
      const first = await query(page).inputValue();
      const example = page.getByRole("link", { name: "Put it into the field" }).first();
      await example.click();
      await expect.poll(() => query(page).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await query(page).inputValue()).toBe(first);
      await query(page).fill("SELECT 1");
      await example.click();
      await expect.poll(() => query(page).inputValue()).toBe(first);
    });
  });

  it("that are asked while another runs are answered in its place, and can be stopped themselves", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/data/sql/"));
      await ask(page, RUNAWAY);
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toBe("The query is running…");
      await query(page).press("Control+Enter");
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toBe("The query is running…");
      await page.getByRole("button", { name: "Stop" }).click();
      await expect.poll(() => status(page).innerText()).toMatch(/^The query was stopped/);
      await ask(page, RUNAWAY);
      await query(page).fill("SELECT 7 AS n");
      await query(page).press("Control+Enter");
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toMatch(/^1 row, in/);
      expect(await run(page).isVisible()).toBe(true);
    });
  });

  it("that never end are stopped, and the next is answered", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/data/sql/"));
      await ask(page, RUNAWAY);
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toBe("The query is running…");
      const stop = page.getByRole("button", { name: "Stop" });
      expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true);
      await stop.press("Enter");
      await expect.poll(() => status(page).innerText()).toMatch(/^The query was stopped/);
      expect(await run(page).evaluate((button) => button === document.activeElement)).toBe(true);
      await ask(page, "SELECT count(*) AS n FROM officers");
      await expect
        .poll(() => page.locator("sql-console tbody td").allInnerTexts(), { timeout: 30_000 })
        .toEqual([`${rowsOf("officers").length}`]);
    });
  });

  it("cannot change the database, and say in SQLite’s words what is wrong", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/data/sql/"));
      const alert = page.locator("sql-console [role=alert]");
      await ask(page, "DELETE FROM officers");
      await alert.waitFor({ timeout: 30_000 });
      expect(await alert.innerText()).toMatch(/^SQLite refuses the query: .*readonly database/);
      await ask(page, "SELEC 1");
      await expect.poll(() => alert.innerText()).toMatch(/near "SELEC": syntax error/);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  it("in Spanish are put by example, and answered", async () => {
    await withPage({}, async (page) => {
      await page.goto(served("/es/data/sql/"));
      await page.getByRole("link", { name: "Ponerla en el campo" }).nth(3).click();
      const field = page.getByRole("textbox", { name: "Consulta", exact: true });
      await expect.poll(() => field.inputValue()).toContain("derived_disputes");
      await page.getByRole("button", { name: "Ejecutar la consulta" }).click();
      await expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toMatch(/^\d+ filas, en/);
    });
  });

  it("can be read without JavaScript, beside the file", async () => {
    await visit("/data/sql/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("sql-console").innerText()).toMatch(/needs JavaScript/);
      expect(await page.locator("sql-console a[href$='vacatur.sqlite']").count()).toBe(1);
      expect(await page.locator(".snippet").count()).toBeGreaterThan(5);
    });
  });
});
