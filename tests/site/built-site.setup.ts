import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Stops the tests of the built site, saying what to do, where no site is built. */
export default function setup(): void {
  const root = resolve(process.env.SITE_DIST ?? "dist");
  if (!existsSync(`${root}/index.html`)) {
    throw new Error(
      `There is no built site in ${root}. Build one with "npm run build", or name its folder in SITE_DIST.`,
    );
  }
}
