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
      // The press is shown first: nothing opens or closes in the same turn. Pressed twice, it closes and opens again.
      const seen = await summary.evaluate(async (pressed: HTMLElement) => {
        const details = pressed.parentElement as HTMLDetailsElement;
        let changes = 0;
        const changedTwice = new Promise<void>((resolve) => {
          new MutationObserver((records) => {
            changes += records.length;
            if (changes === 2) resolve();
          }).observe(details, { attributeFilter: ["open"] });
        });
        pressed.click();
        const inTurn = details.open;
        pressed.click();
        await changedTwice;
        return [inTurn, details.open];
      });
      expect(seen).toEqual([true, true]);
    });
  });
});
