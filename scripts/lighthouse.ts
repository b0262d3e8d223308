// Lets Lighthouse judge a page of every type of the site that was built last, and fails below 100. `npm run lighthouse`
// Addresses after it name the pages to judge instead: npm run lighthouse -- /officers/joseph-franco/
import { existsSync } from "node:fs";
import { startChromium } from "./site/debugged-chromium.ts";
import { judgePage } from "./lighthouse/judge-page.ts";
import { isPassed, scoreTable, shortcomingsInWords, type PageResult } from "./lighthouse/verdict.ts";
import { siteDirectory } from "./site/site-folder.ts";
import { builtBase } from "./site/built-base.ts";
import { provideChromium } from "./site/install-chromium.ts";
import { PAGE_TYPES } from "./site/page-types.ts";
import { serveSite } from "./site/serve-site.ts";
import { fail } from "./site/step.ts";

const root = siteDirectory();
if (!existsSync(`${root}/index.html`))
  fail(new Error(`There is no site in ${root}. Build one: npm run build`));

const asked = process.argv.slice(2);
const pages = Object.entries(PAGE_TYPES).filter(
  ([, address]) => asked.length === 0 || asked.includes(address),
);
const server = await serveSite({ root, base: builtBase(root) }, 0);
const browser = await startChromium(await provideChromium());
try {
  const results: PageResult[] = [];
  const unjudged: string[] = [];
  for (const [type, address] of pages) {
    try {
      const result = await judgePage(type, address, server.address, browser.port);
      results.push(result);
      console.log(`${isPassed(result) ? "✓" : "✗"} ${address}  ${Object.values(result.scores).join(" ")}`);
    } catch (error) {
      unjudged.push(`${address}: ${error instanceof Error ? error.message : String(error)}`);
      console.log(`✗ ${address}  could not be judged`);
    }
  }
  const failed = results.filter((result) => !isPassed(result));
  console.log(`\n${scoreTable(results)}\n`);
  if (failed.length + unjudged.length > 0) {
    console.error(`${[...failed.map(shortcomingsInWords), ...unjudged].join("\n")}\n`);
    console.error(`${failed.length + unjudged.length} of ${pages.length} page types are not at 100.`);
    if (failed.some(({ scores }) => scores.performance < 100))
      console.error(
        "Performance is a matter of time: on a machine that does other things as well, it is less.",
      );
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
