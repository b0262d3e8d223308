import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroPrerenderer, HookParameters } from "astro";
import { askedNotes } from "./notes/asked-notes.ts";
import { layOpen, Notebook } from "./notes/notebook.ts";
import { fileAt, writePageFile } from "./page-file.ts";
import { togetherWith } from "./shard.ts";
import { isWanted } from "./wanted.ts";

/** What a build tells the program that started it: how many files it will write, and that it wrote one. */
type BuildMessage = { readonly total: number } | "written";

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** So many files are written before what was told of them leaves the process. */
const FILES_IN_A_TURN = 32;

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** A path of the site without slashes at its ends; Astro gives it with one before it or without. */
function trimmedPath({ pathname }: StaticPath): string {
  return pathname.replace(/^\/+|\/+$/g, "");
}

/** The address at which a page of the site will be asked for. */
function addressOf(path: string, type: string, { site, base }: AstroConfig): URL {
  const below = type === "page" && path !== "" ? `${path}/` : path;
  return new URL(`${base.replace(/\/?$/, "/")}${encodeURI(below)}`, site ?? "http://localhost");
}

/** All that is made for a path, read to its end: what is made only as it is read would escape the notes. */
async function bodyAt(
  { route }: StaticPath,
  address: URL,
  render: AstroPrerenderer["render"],
): Promise<ArrayBuffer> {
  try {
    const rendered = await render(new Request(address), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.status >= 300 && response.status < 400) throw new Error("the site has no redirects");
    return await response.arrayBuffer();
  } catch (error) {
    throw new Error(`${address.pathname} could not be made`, { cause: error });
  }
}

/**
 * Writes the pages of the site, or of a part of it (see `SHARD`), keeps what an earlier build made, and tells how far it
 * is.
 *
 * Astro finds the paths and renders what stands at each; it is not left to write them too. Its own queue of pages costs
 * more than rendering a small page does, and grows with their number, so it is told that there are none, and `listing`
 * integrations, such as a site map, are told at the end which there are: all, in each part.
 */
export function pageBuild(listing: readonly AstroIntegration[] = []): AstroIntegration[] {
  let config: AstroConfig;
  const pages: string[] = [];

  const writePages = async (standard: AstroPrerenderer): Promise<void> => {
    const plan = askedNotes();
    const notebook = plan === null ? null : new Notebook(plan.kept);
    if (notebook !== null) layOpen(notebook);
    const directory = fileURLToPath(config.outDir);
    const paths = await standard.getStaticPaths();
    for (const path of paths) if (path.route.type === "page") pages.push(`${trimmedPath(path)}/`);
    const wanted = paths.filter((path) => isWanted(trimmedPath(path)));
    tell({ total: wanted.length });
    for (const [index, staticPath] of wanted.entries()) {
      const path = trimmedPath(staticPath);
      const { type } = staticPath.route;
      const [file, group] = [fileAt(path, type), togetherWith(path)];
      if (notebook?.keeps(group, file) !== true) {
        const make = () => bodyAt(staticPath, addressOf(path, type, config), standard.render);
        writePageFile(directory, file, await (notebook?.note(group, make) ?? make()));
      }
      tell("written");
      if (index % FILES_IN_A_TURN === 0) await nextTurn();
    }
    if (plan !== null) notebook?.write(plan.file);
  };

  return [
    {
      name: "page-build",
      hooks: {
        "astro:config:done": (done) => {
          config = done.config;
        },
        "astro:build:start": ({ setPrerenderer }) => {
          setPrerenderer((standard) => ({
            ...standard,
            getStaticPaths: async () => {
              await writePages(standard);
              return [];
            },
          }));
        },
      },
    },
    ...listing.map((integration) => ({
      ...integration,
      hooks: {
        ...integration.hooks,
        "astro:build:done": (done: HookParameters<"astro:build:done">) =>
          integration.hooks["astro:build:done"]?.({
            ...done,
            pages: pages.map((pathname) => ({ pathname })),
          }),
      },
    })),
  ];
}
