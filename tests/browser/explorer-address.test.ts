import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "./checks/accessibility.ts";
import { useBrowser } from "./browser.ts";
import { openAt, status } from "./open-explorer.ts";

const { withPage } = useBrowser();

describe("the address of the table explorer", () => {
  it("marks an end of a range that cannot be read, once the reader has left it", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=derived_totals&filter.value=many..");
      const field = page.getByLabel("Number, from");
      const mark = () => field.getAttribute("aria-invalid");
      expect(await mark()).toBe("true");
      expect(await accessibilityProblems(page)).toEqual([]);
      await field.fill("1,000");
      expect(await mark()).toBeNull();
      await field.press("Tab");
      expect(await mark()).toBe("false");
      await expect.poll(() => status(page).innerText()).toMatch(/^\d+ of [\d,]+ rows fit the filters/);
      await field.fill("1,00");
      await field.press("Tab");
      expect(await mark()).toBe("true");
    });
  });

  it("leaves the table as it is where a reader follows a link within the page", async () => {
    await withPage({}, async (page) => {
      await openAt(page, "?table=officers&filter.agency_id=nypd");
      const table = await page.locator("data-explorer table").elementHandle();
      await page.evaluate(() => {
        location.hash = "main";
      });
      await page.goBack();
      await expect.poll(() => new URL(page.url()).hash).toBe("");
      expect(await table.evaluate((shown) => shown.isConnected)).toBe(true);
    });
  });
});
