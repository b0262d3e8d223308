import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";

/**
 * Has Astro make a program that writes the pages, instead of the pages: `pages/prerender-entry.mjs`, beside the folder
 * with the style sheets, scripts and public files. It is kept as long as the code is the same and run in as many
 * processes as there are processors: bundling takes longer than rendering some thousand small pages, and Astro's own
 * queue of pages costs more for each than rendering it does.
 * @param entry what is bundled with the templates
 */
export function programBuild(entry: URL): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "program-build",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:setup": ({ updateConfig }) => {
        const rolldownOptions = {
          input: fileURLToPath(entry),
          output: { entryFileNames: "prerender-entry.mjs" },
        };
        updateConfig({
          environments: { prerender: { resolve: { noExternal: true }, build: { rolldownOptions } } },
        });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        if (process.env.PROGRAM_FILES === undefined)
          throw new Error("Astro makes only a part of the site: build it with `npm run build`");
        setPrerenderer({
          name: "program-build",
          getStaticPaths: async () => {
            await rename(new URL(".prerender/", config.outDir), new URL("../pages/", config.outDir));
            return [];
          },
          render: () => Promise.reject(new Error("no page is rendered while the program is made")),
        });
      },
    },
  };
}
