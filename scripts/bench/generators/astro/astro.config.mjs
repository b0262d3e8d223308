import { defineConfig } from "astro/config";

/** The plain pages as Astro builds them; each process that builds a part has an output and a cache of its own. */
export default defineConfig({
  outDir: process.env.BENCH_OUT,
  cacheDir: `${process.env.BENCH_OUT}.cache`,
  build: { concurrency: 16 },
  vite: { cacheDir: `${process.env.BENCH_OUT}.cache` },
  devToolbar: { enabled: false },
});
