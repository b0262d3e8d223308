import type { AstroIntegration } from "astro";
import { pathOf } from "./addresses.ts";
import { isWanted } from "./wanted.ts";

/**
 * Lets a build write a part of the site (see `SHARD`). Every path is found in every part, so that the site map is
 * whole in each; what belongs to another part gets no body, and then no file.
 */
export const partialBuild: AstroIntegration = {
  name: "partial-build",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) => {
      setPrerenderer((standard) => ({
        ...standard,
        render: (request, options) =>
          isWanted(pathOf(decodeURI(new URL(request.url).pathname)))
            ? standard.render(request, options)
            : Promise.resolve(new Response(null)),
      }));
    },
  },
};
