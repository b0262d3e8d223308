import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const COUNTY = "/counties/kings-ny/";

describe.each([true, false])("the table of a figure, with scripts: %s,", (javaScriptEnabled) => {
  const { visit } = useBrowser();

  it("opens and closes with a press and with the keyboard", async () => {
    await visit(COUNTY, { javaScriptEnabled }, async (page) => {
      const figure = page.locator("figure:has(.twin)").first();
      const [summary, table] = [figure.locator("summary"), figure.locator(".twin table")];
      await summary.click();
      await table.waitFor({ state: "visible" });
      await summary.click();
      await table.waitFor({ state: "hidden" });
      await summary.focus();
      await page.keyboard.press("Enter");
      await table.waitFor({ state: "visible" });
      expect(await figure.locator("details").getAttribute("open")).toBe("");
      if (!javaScriptEnabled) return;
      // The press is shown first: nothing opens or closes in the same turn. Pressed twice, it is as it was.
      const inTurn = await summary.evaluate((pressed: HTMLElement) => {
        const details = pressed.parentElement as HTMLDetailsElement;
        pressed.click();
        const isOpen = details.open;
        pressed.click();
        return isOpen;
      });
      expect(inTurn).toBe(true);
      await page.waitForTimeout(500);
      expect(await figure.locator("details").getAttribute("open")).toBe("");
    });
  });
});
