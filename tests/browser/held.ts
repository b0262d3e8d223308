import type { Page } from "playwright-core";

/** What becomes of the requests that wait. */
export type Release = "continue" | "abort";

/** Keeps the requests of a page for some addresses waiting, until the function that it gives says what becomes of them. */
export async function hold(page: Page, addresses: string): Promise<(release: Release) => void> {
  const { promise, resolve } = Promise.withResolvers<Release>();
  await page.route(addresses, async (route) => {
    await route[await promise]();
  });
  return resolve;
}
