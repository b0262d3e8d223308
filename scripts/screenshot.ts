// Takes the picture of the README from the site that was built last. `npm run screenshot`
import { chromium } from "playwright-core";
import { siteDirectory } from "./site/build-site.ts";
import { CHROMIUM_FLAGS } from "./site/chromium-flags.ts";
import { provideChromium } from "./site/install-chromium.ts";
import { serveSite, siteBase } from "./site/serve-site.ts";

const PICTURE = "docs/screenshot.png";

const server = await serveSite({ root: siteDirectory(), base: siteBase() }, 0);
const browser = await chromium.launch({
  executablePath: await provideChromium(),
  args: [...CHROMIUM_FLAGS],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: "light" });
  await page.goto(`${server.address}officers/joseph-franco/`);
  await page.screenshot({ path: PICTURE });
  console.log(`wrote ${PICTURE}`);
} finally {
  await browser.close();
  await server.close();
}
