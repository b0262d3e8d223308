import type { BuiltPage } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";

/** What a page tells machines under a name, such as `description` or `og:description`; empty where it tells nothing. */
export function metaOf({ document }: BuiltPage, name: string): string {
  const meta = byTag(document, "meta").find((element) =>
    ["name", "property"].some((kind) => attribute(element, kind) === name),
  );
  return meta === undefined ? "" : (attribute(meta, "content") ?? "");
}
