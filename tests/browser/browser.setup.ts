import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/site/find-chromium.ts";
import { serveSite, siteBase } from "../../scripts/site/serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the home page of the site under test. */
    siteAddress: string;
    /** The path of the browser. */
    chromiumPath: string;
  }
}

/** Serves the built site for the time of the tests, and says what to do where there is no site or no browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(process.env.SITE_DIST ?? "dist");
  if (!existsSync(`${root}/index.html`)) {
    throw new Error(
      `There is no built site in ${root}. Build one with "npm run build", or name its folder in SITE_DIST.`,
    );
  }
  const chromiumPath = findChromium();
  if (chromiumPath === null) {
    throw new Error('No Chromium or Chrome was found. "npm test" gets one; or name yours in CHROMIUM_PATH.');
  }
  const running = await serveSite({ root, base: siteBase() }, 0);
  project.provide("siteAddress", running.address);
  project.provide("chromiumPath", chromiumPath);
  return () => running.close();
}
