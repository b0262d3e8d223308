import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.ts";
import { expectStatus } from "./search-status.ts";

const { visit } = useBrowser();
const STILL = { reducedMotion: "reduce" } as const;

/** The words on which the focus is, and whether they are seen. */
function focused(page: Page): Promise<readonly [words: string, isSeen: boolean]> {
  return page.evaluate(() => {
    const place = document.activeElement?.closest("label, summary, button");
    return [place?.textContent ?? "", place?.checkVisibility() ?? false] as const;
  });
}

describe("the filters of a search that finds nothing", () => {
  it("leave the focus where it is when the last box is unticked", async () => {
    await visit("/search/?q=xqzzkw&type=Officer", STILL, async (page) => {
      await expectStatus(page, /^Nothing found for “xqzzkw” with/);
      const officers = page.getByRole("checkbox", { name: /^Officer/ });
      await officers.focus();
      await page.keyboard.press("Space");
      await expectStatus(page, /^Nothing found for “xqzzkw”\. /);
      expect(await officers.isChecked()).toBe(false);
      expect(await focused(page)).toEqual(["Officer (0)", true]);
    });
  });

  it("lead to a group that is seen when they are cleared", async () => {
    await visit("/search/?q=xqzzkw&year=2021", STILL, async (page) => {
      await expectStatus(page, /^Nothing found for “xqzzkw” with Year: 2021/);
      await page.getByRole("button", { name: "Clear all filters" }).press("Enter");
      await expectStatus(page, /^Nothing found for “xqzzkw”\. /);
      expect(await focused(page)).toEqual(["Year", true]);
    });
  });
});
