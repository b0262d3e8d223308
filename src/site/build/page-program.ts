import { createApp } from "astro/app/entrypoint";
import { StaticPaths } from "astro:static-paths";

/** A path of the site, as its route gives it, and the route. */
export type StaticPath = Awaited<ReturnType<InstanceType<typeof StaticPaths>["getAll"]>>[number];

const app = createApp({ streaming: false });
const { manifest } = app;

// A server shows a page that says that something went wrong; a build ends.
app.renderError = (_request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`the answer is ${status}`, { cause: error });
};

// The template of a route is asked for with each of its pages; importing it each time takes longer than the rest of
// what is done to find out what stands at a path.
for (const [component, load] of manifest.pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined;
  manifest.pageMap?.set(component, () => (loaded ??= load()));
}

/** Every path of the site, with its route. Rejects with the error of a page that does not say its paths. */
export function staticPaths(): Promise<readonly StaticPath[]> {
  return new StaticPaths(app).getAll();
}

/** The address of the first page, with a slash at its end. */
export const HOME: string = new URL(
  `${manifest.base.replace(/\/$/, "")}/`,
  manifest.site ?? "http://localhost",
).href;

/** The address at which what stands at a path will be asked for. */
export function addressOf(path: string, type: string): string {
  return `${HOME}${encodeURI(type === "page" && path !== "" ? `${path}/` : path)}`;
}

/**
 * All that is made for an address, read to its end: what is made only as it is read would escape the notes. Rejects with
 * what is wrong with the page.
 */
export async function bodyAt(address: string, route: StaticPath["route"]): Promise<ArrayBuffer> {
  try {
    const response = await app.render(new Request(address), { routeData: route });
    if (response.status >= 300 && response.status < 400) throw new Error("the site has no redirects");
    return await response.arrayBuffer();
  } catch (error) {
    throw new Error(`${new URL(address).pathname} could not be made`, { cause: error });
  }
}
