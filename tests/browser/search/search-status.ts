import type { Page } from "playwright-core";
import { expect } from "vitest";

const PATIENCE = { timeout: 15_000 };

/** Waits until the search page says what is wanted. */
export async function expectStatus(page: Page, wanted: RegExp): Promise<void> {
  const status = page.locator("search-panel").getByRole("status");
  await expect.poll(() => status.innerText(), PATIENCE).toMatch(wanted);
}
