// Takes the pictures of the README from the site that was built last. `npm run screenshot`
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { siteDirectory } from "./site/site-folder.ts";
import { builtBase } from "./site/built-base.ts";
import { CHROMIUM_FLAGS } from "./site/chromium-flags.ts";
import { provideChromium } from "./site/install-chromium.ts";
import { PROJECT_ROOT } from "./site/project.ts";
import { serveSite } from "./site/serve-site.ts";

/** A picture: of which page, in a window how large, in which colours. */
interface Screenshot {
  /** Its name below docs/. */
  readonly file: string;
  /** Below the base, without the slash in front. */
  readonly address: string;
  /** The first element of the page that is seen, by its selector; the top of the page without one. */
  readonly from?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
}

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };

const SCREENSHOTS: readonly Screenshot[] = [
  { file: "home.png", address: "", viewport: DESK, colorScheme: "light" },
  { file: "officer.png", address: "officers/jason-arbeeny/", viewport: DESK, colorScheme: "dark" },
  {
    file: "county-phone.png",
    address: "counties/kings-ny/",
    from: ".figure",
    viewport: PHONE,
    colorScheme: "light",
  },
  {
    file: "batch-phone.png",
    address: "batches/kings-2022-09-378/",
    from: ".figure",
    viewport: PHONE,
    colorScheme: "light",
  },
  {
    file: "race-phone.png",
    address: "races/manhattan-da-2021/",
    from: "h2",
    viewport: PHONE,
    colorScheme: "dark",
  },
];

async function take(
  browser: Browser,
  site: string,
  { file, address, from, ...options }: Screenshot,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(site + address);
  // Fonts are shown only where they are there in time; the second time they are.
  await page.reload({ waitUntil: "networkidle" });
  if (from !== undefined)
    await page
      .locator(from)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: "start" });
      });
  await page.screenshot({ path: join(PROJECT_ROOT, "docs", file) });
  await context.close();
  console.log(`wrote docs/${file}`);
}

const root = siteDirectory();
const server = await serveSite({ root, base: builtBase(root) }, 0);
const browser = await chromium.launch({
  executablePath: await provideChromium(),
  args: [...CHROMIUM_FLAGS],
});
try {
  for (const screenshot of SCREENSHOTS) await take(browser, server.address, screenshot);
} finally {
  await browser.close();
  await server.close();
}
