import type { AstroIntegration } from "astro";
import { pathOf } from "./addresses.ts";
import { isWanted } from "./wanted.ts";

/** What a build tells the program that started it: how many files it will write, and that it wrote one. */
export type BuildMessage = { readonly total: number } | "written";

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/**
 * Lets a build write a part of the site (see `SHARD`) and tell how far it is. Every path is found in every part, so
 * that the site map is whole in each; what belongs to another part gets no body, and then no file.
 */
export const pageBuild: AstroIntegration = {
  name: "page-build",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) => {
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () => {
          const paths = await standard.getStaticPaths();
          tell({ total: paths.filter(({ pathname }) => isWanted(pathname)).length });
          return paths;
        },
        render: async (request, options) => {
          if (!isWanted(pathOf(decodeURI(new URL(request.url).pathname)))) return new Response(null);
          const response = await standard.render(request, options);
          tell("written");
          return response;
        },
      }));
    },
  },
};
