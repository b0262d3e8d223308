import { defineConfig } from "astro/config";
import { programBuild } from "../../../../src/site/build/program-build.ts";

/** The plain pages as the site's own are built: from a program that Astro makes of the templates. */
export default defineConfig({
  outDir: `${process.env.BENCH_PROGRAM}/files`,
  cacheDir: `${process.env.BENCH_PROGRAM}/cache`,
  vite: { cacheDir: `${process.env.BENCH_PROGRAM}/cache` },
  devToolbar: { enabled: false },
  integrations: [programBuild(new URL("write.ts", import.meta.url))],
});
