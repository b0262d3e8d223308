// Serves the site that was built last, at http://localhost:4321 or below the path it was built for (PORT and HOST are respected). `npm run serve`
import { existsSync } from "node:fs";
import { siteDirectory } from "./site/site-folder.ts";
import { serveUntilInterrupted } from "./site/serve-until-interrupted.ts";
import { fail } from "./site/step.ts";
import { recover } from "./site/swap.ts";

const root = siteDirectory();
try {
  await recover(root);
  if (!existsSync(`${root}/index.html`))
    throw new Error(`There is no site in ${root}. Build one: npm run build`);
  await serveUntilInterrupted(root);
} catch (error) {
  fail(error);
}
