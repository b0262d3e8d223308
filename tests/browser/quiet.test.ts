import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { served, useBrowser } from "./browser.ts";
import { PAGE_TYPE_ROWS } from "./page-types.ts";

const { visit, withPage } = useBrowser();

/** Notes everything that goes wrong, or goes out, from now on. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const { host } = new URL(inject("siteAddress"));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      seen.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => seen.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) seen.push(`other host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}

describe("opening", () => {
  it.each(PAGE_TYPE_ROWS)("%s %s is quiet and asks nothing of others", async (_type, address) => {
    const seen = await withPage({}, async (page) => {
      const noted = watch(page);
      await page.goto(served(address), { waitUntil: "networkidle" });
      return noted;
    });
    expect(seen).toEqual([]);
  });

  it("a page that is not quiet is noticed", async () => {
    const seen = await visit("/", {}, async (page) => {
      const noted = watch(page);
      await page.evaluate('console.error("loud")');
      await page.evaluate(() =>
        fetch("/no-such-file").then(() => fetch("http://other.invalid/").catch(() => null)),
      );
      return noted;
    });
    expect(seen.join("\n")).toMatch(/console error: loud/);
    expect(seen.join("\n")).toMatch(/404: .*no-such-file/);
    expect(seen.join("\n")).toMatch(/other host: http:\/\/other\.invalid/);
  });
});
