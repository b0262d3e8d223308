import { defineConfig } from "astro/config";
import { pageBuild } from "../../../../src/site/page-build.ts";

/**
 * The plain pages as the site's own builder writes them, from Astro templates; each process that builds a part has an
 * output and a cache of its own.
 */
export default defineConfig({
  outDir: process.env.BENCH_OUT,
  cacheDir: `${process.env.BENCH_OUT}.cache`,
  vite: { cacheDir: `${process.env.BENCH_OUT}.cache` },
  devToolbar: { enabled: false },
  integrations: pageBuild(),
});
