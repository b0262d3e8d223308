import { expect, it } from "vitest";
import { served, useBrowser } from "./browser.ts";

const { withPage } = useBrowser();

it("the button that copies says where it cannot, also where the browser has no clipboard: over plain http", async () => {
  await withPage({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
    });
    await page.goto(served("/officers/joseph-franco/"));
    const copy = page.locator("copy-button").first();
    await copy.getByRole("button").click();
    await expect.poll(() => copy.getByRole("status").innerText()).toMatch(/Copying was not allowed/);
  });
});
