import type { Page } from "playwright-core";
import { served } from "../browser.ts";
import { shiftProblems, watchShifts } from "../checks/layout-shift.ts";

/** Looks at a page for one kind of mistake and tells each it finds. */
export type Check = (page: Page) => Promise<readonly string[]>;

/** How a page is opened. */
export interface Opening {
  /** How much later than everything else the fonts come, in milliseconds. */
  readonly fontsLate?: number;
}

/** The pages whose programs ask for more when they run: what they list. */
const ASKS_LATER = /\/(?:search|data\/explore)\/$/;

/**
 * Opens a page of the site with nothing in the cache, waits until it is whole, and tells what moved meanwhile; also
 * where a page asks for something after it was loaded of which nobody would have waited for the answer.
 */
export async function openWatched(page: Page, address: string, opening: Opening = {}): Promise<string[]> {
  const { fontsLate } = opening;
  if (fontsLate !== undefined)
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, fontsLate));
      await route.continue();
    });
  await watchShifts(page.context());
  if (ASKS_LATER.test(address)) {
    await page.goto(served(address), { waitUntil: "networkidle" });
    return shiftProblems(page);
  }
  await page.goto(served(address), { waitUntil: "load" });
  const late: string[] = [];
  page.on("request", (request) => {
    // The icon is asked for by the browser, when it likes.
    if (!request.url().endsWith("/favicon.svg")) late.push(`asks for ${request.url()} after it was loaded`);
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const moves = await shiftProblems(page);
  return [...moves, ...late];
}

/** Everything that the checks find, one after the other, each problem on a line of its own. */
export async function allProblems(page: Page, checks: readonly Check[]): Promise<string[]> {
  const problems: string[] = [];
  for (const check of checks) problems.push(...(await check(page)));
  return problems;
}

/** Lets checks look at the page in a smaller or larger window. */
export function inWindow(width: number, height: number, ...checks: readonly Check[]): Check {
  return async (page) => {
    await page.setViewportSize({ width, height });
    const problems = await allProblems(page, checks);
    return problems.map((problem) => `${width} pixels wide: ${problem}`);
  };
}
