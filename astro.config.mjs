import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { fileURLToPath } from "node:url";
import { programBuild } from "./src/site/build/program-build.ts";
import { setting } from "./src/model/build/setting.ts";
import { translatedRoutes } from "./src/site/translated-routes.ts";

/** Where the site is published. `SITE_URL` and `SITE_BASE` are set by whoever deploys it. */
const site = setting(process.env.SITE_URL) ?? "https://vacatur.example";
const base = setting(process.env.SITE_BASE) ?? "/";

/** Lets a heading of prose carry its anchor, `## Recuentos {#counts}`, so that it is the same in every language. */
const headingAnchors = {
  name: "heading-anchors",
  hooks: {
    "astro:config:setup": ({ config }) => {
      config.markdown.processor.options.features.headingAttributes = true;
    },
  },
};

/** Lays the report on the data over the pages while they are worked on; a build does not even load it. */
const dataReport = {
  name: "data-report",
  hooks: {
    "astro:server:setup": async ({ server }) => {
      const { showDataReport } = await import("./scripts/site/data-report.ts");
      showDataReport(server);
    },
  },
};

export default defineConfig({
  site,
  base,
  // The built addresses end in a slash all the same; "always" would keep the development server from serving files.
  trailingSlash: "ignore",
  // Astro makes the program that writes the pages, not the pages: see src/site/build/program-build.ts.
  outDir: process.env.PROGRAM_FILES ?? "./dist",
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The program that runs SQLite loads it only when it is asked something.
    worker: { format: "es" },
    // Cut from their npm packages by scripts/site/fonts.ts.
    resolve: {
      alias: { "@fonts": fileURLToPath(new URL("node_modules/.cache/vacatur/fonts", import.meta.url)) },
    },
  },
  integrations: [
    headingAnchors,
    translatedRoutes,
    dataReport,
    mdx(),
    programBuild(new URL("src/site/build/build-part.ts", import.meta.url)),
  ],
});
