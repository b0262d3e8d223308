import type { Page } from "playwright-core";
import { served } from "./browser.ts";

/** What the table explorer says of the rows that are seen. */
export const status = (page: Page) => page.locator("data-explorer [role=status]");

/** Opens the explorer with a state in its address, and waits for its table. */
export async function openAt(page: Page, query: string): Promise<void> {
  await page.goto(served(`/data/explore/${query}`));
  await status(page).waitFor();
}
