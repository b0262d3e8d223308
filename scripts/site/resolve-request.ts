import { stat } from "node:fs/promises";
import { join } from "node:path";

/** What a request's address leads to. */
export type Resolution =
  | { readonly kind: "file"; readonly path: string; readonly size: number; readonly modifiedAt: number }
  /** The address with the slash that it lacks, with the query kept. */
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "not-found" }
  | { readonly kind: "malformed" };

/** The parts of a path after the base, decoded; `null` where it cannot be one of a file of the site. */
function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname.split("/").filter(Boolean).map(decodeURIComponent);
    const leavesTheSite = segments.some((segment) => /^\.|[/\\\0]/.test(segment));
    return leavesTheSite ? null : segments;
  } catch {
    return null;
  }
}

/**
 * Finds the file of a built site that a request means. A folder is its `index.html` and ends in a slash, as the site's
 * own addresses do. `base` is the path below which the site is published, with slashes at both ends.
 */
export async function resolveRequest(root: string, base: string, address: string): Promise<Resolution> {
  const [pathname = "/", ...query] = address.split("?");
  const search = query.length > 0 ? `?${query.join("?")}` : "";
  if (`${pathname}/` === base) return { kind: "redirect", location: base + search };
  if (!pathname.startsWith(base)) return { kind: "not-found" };

  const segments = segmentsOf(pathname.slice(base.length));
  if (segments === null) return { kind: "malformed" };
  const isFolderAddress = pathname.endsWith("/");
  const path = join(root, ...segments, ...(isFolderAddress ? ["index.html"] : []));
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return { kind: "file", path, size: found.size, modifiedAt: found.mtimeMs };
  if (found?.isDirectory()) {
    return { kind: "redirect", location: `${base}${segments.map(encodeURIComponent).join("/")}/${search}` };
  }
  return { kind: "not-found" };
}
