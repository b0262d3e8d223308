import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served, useBrowser } from "./browser.ts";

const COUNTY = "/counties/kings-ny/";
const OFFICER = "/officers/jason-arbeeny/";

/** Chromium takes a link to be meant that is pointed at for 200 ms. */
const LONG_ENOUGH = 500;

/** The addresses of the pages that Chromium has fetched ahead for a page, as they come. */
async function fetchedAhead(page: Page): Promise<readonly string[]> {
  const fetched: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    if (status === "Ready") fetched.push(prefetchUrl);
  });
  await session.send("Preload.enable");
  return fetched;
}

describe("a page that is pointed at", () => {
  const { visit } = useBrowser();

  it("is fetched before it is asked for, and shown from there", async () => {
    await visit(COUNTY, {}, async (page) => {
      const fetched = await fetchedAhead(page);
      const link = page.locator(`main a[href="${new URL(served(OFFICER)).pathname}"]:visible`).first();
      await link.hover();
      await expect.poll(() => fetched).toEqual([served(OFFICER)]);
      await link.click();
      await page.waitForURL(served(OFFICER));
      const [navigation] = await page.evaluate(() =>
        performance.getEntriesByType("navigation").map((entry) => entry.toJSON() as { deliveryType: string }),
      );
      expect(navigation?.deliveryType).toBe("navigational-prefetch");
    });
  });

  it("is not fetched where it is a download, a place on the same page, or on another host", async () => {
    await visit(COUNTY, {}, async (page) => {
      const fetched = await fetchedAhead(page);
      for (const link of ["a[download]", ".cite a", "a[rel~=external]", 'a[href$=".json"]']) {
        await page.locator(`main ${link}:visible`).first().hover();
        await page.waitForTimeout(LONG_ENOUGH);
      }
      // The last is a page: when it has come, the others would have come too.
      await page
        .locator(`main a[href="${new URL(served(OFFICER)).pathname}"]:visible`)
        .first()
        .hover();
      await expect.poll(() => fetched).toEqual([served(OFFICER)]);
    });
  });
});
