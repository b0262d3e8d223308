import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { pathOf } from "./addresses.ts";
import { copyDownloads } from "./copy-downloads.ts";
import { layOpen, Notebook } from "./notes/notebook.ts";
import { askedNotes } from "./notes/asked-notes.ts";
import { togetherWith } from "./shard.ts";
import { isWanted } from "./wanted.ts";

/** What a build tells the program that started it: how many files it will write, and that it wrote one. */
type BuildMessage = { readonly total: number } | "written";

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** Where the builder writes what stands at a path: a page in a folder of its own, anything else as it is called. */
function fileAt(path: string, type: string): string {
  if (type !== "page") return path;
  return path === "404" ? "404.html" : path === "" ? "index.html" : `${path}/index.html`;
}

/** A response of which all is made: its body, made as it is read, would escape the notes. */
async function wholeResponse(rendered: Awaited<ReturnType<AstroPrerenderer["render"]>>): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  return response.body === null ? response : new Response(await response.arrayBuffer(), response);
}

/**
 * Lets a build write a part of the site (see `SHARD`), keep what an earlier build made, and tell how far it is. Every
 * path is found in every part, so that the site map is whole in each; what belongs to another part, or is kept, gets no
 * body, and then no file. What the site offers as it is, is copied.
 */
export const pageBuild: AstroIntegration = {
  name: "page-build",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) => {
      const plan = askedNotes();
      const notebook = plan === null ? null : new Notebook(plan.kept);
      if (notebook !== null) layOpen(notebook);
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () => {
          const paths = await standard.getStaticPaths();
          tell({ total: paths.filter(({ pathname }) => isWanted(pathname)).length });
          return paths;
        },
        render: async (request, options) => {
          const path = pathOf(decodeURI(new URL(request.url).pathname));
          if (!isWanted(path)) return new Response(null);
          const group = togetherWith(path);
          const isKept = notebook?.keeps(group, fileAt(path, options.routeData.type)) ?? false;
          const render = async () => wholeResponse(await standard.render(request, options));
          const response = isKept ? new Response(null) : await (notebook?.note(group, render) ?? render());
          tell("written");
          return response;
        },
        teardown: async () => {
          await standard.teardown?.();
          if (plan !== null) notebook?.write(plan.file);
        },
      }));
    },
    "astro:build:done": ({ dir }) => copyDownloads(fileURLToPath(dir)),
  },
};
