import { defineConfig } from "astro/config";
import { programBuild } from "../../../../src/site/build/program-build.ts";

/** The plain pages as the site's own are built: from a program that Astro makes of the templates. */
export default defineConfig({
  outDir: process.env.PROGRAM_FILES,
  cacheDir: `${process.env.PROGRAM_FILES}/../cache`,
  vite: { cacheDir: `${process.env.PROGRAM_FILES}/../cache` },
  devToolbar: { enabled: false },
  integrations: [programBuild(new URL("write.ts", import.meta.url))],
});
