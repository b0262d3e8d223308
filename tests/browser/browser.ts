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

/** Opens a page of the site in the one tab of a file, which keeps nothing but what its browser has in the cache. */
export type InTab = <T>(address: string, work: (page: Page) => Promise<T>) => Promise<T>;

/** The full address on the server under test of an address without the base. */
export function served(address: string): string {
  return new URL(address.slice(1), inject("siteAddress")).href;
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(served(address), { waitUntil: "load" });
  if (response?.ok() !== true) throw new Error(`The site has no page at ${address}`);
}

const DESK = { width: 1280, height: 900 };

/** What a reader prefers in a new page, if a test says nothing. */
const AS_OPENED = {
  media: null,
  colorScheme: "light",
  reducedMotion: "no-preference",
  forcedColors: "none",
} as const;

/** The browser of this worker, whose files follow each other. It ends with the worker. */
let running: Promise<Browser> | undefined;

/** The browser of this worker; another one where it broke off. */
async function runningBrowser(): Promise<Browser> {
  const before = await running?.catch(() => undefined);
  if (before?.isConnected() === true) return before;
  running = chromium.launch({ executablePath: inject("chromiumPath"), args: [...CHROMIUM_FLAGS] });
  return running;
}

/** Starts Chromium before the first tests of a worker. */
export function useBrowser(): { readonly withPage: WithPage; readonly visit: Visit } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await runningBrowser();
  });

  const withPage: WithPage = async (options, work) => {
    const context = await browser.newContext({ viewport: DESK, ...options });
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

/** Opens one tab for all tests of a file that only look: many pages are opened in it as quickly as by a reader. */
export function useTab(options: BrowserContextOptions = {}): InTab {
  let page: Page;
  beforeAll(async () => {
    const browser = await runningBrowser();
    page = await browser.newPage({ viewport: DESK, ...options });
  });
  afterAll(() => page.close());
  return async (address, work) => {
    await page.emulateMedia(AS_OPENED);
    await open(page, address);
    return work(page);
  };
}
