import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { CHROMIUM_FLAGS } from "../../scripts/site/chromium-flags.ts";

/** Hands over an empty page in a context of its own, which ends with the work. */
export type WithPage = <T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>) => Promise<T>;

/** The same, with a page of the site opened in it (none for `null`). */
export type Visit = <T>(
  address: string | null,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
) => Promise<T>;

/** The full address on the server under test of an address without the base. */
export function served(address: string): string {
  return new URL(address.slice(1), inject("siteAddress")).href;
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(served(address), { waitUntil: "load" });
  if (response?.ok() !== true) throw new Error(`The site has no page at ${address}`);
}

/** Starts Chromium before the tests of a file and ends it after them. */
export function useBrowser(): { readonly withPage: WithPage; readonly visit: Visit } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromiumPath"), args: [...CHROMIUM_FLAGS] });
  });
  afterAll(() => browser.close());

  const withPage: WithPage = async (options, work) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const visit: Visit = (address, options, work) =>
    withPage(options, async (page) => {
      if (address !== null) await open(page, address);
      return work(page);
    });
  return { withPage, visit };
}
