import { SITE_ORIGIN } from "../../src/site/constants.ts";
import { findPage, hasFile, SITE_BASE, type BuiltPage } from "./built-site.ts";
import { attribute, type Element } from "./dom.ts";

/** The full address of a page. */
export function fullAddress(page: BuiltPage): string {
  return `${SITE_ORIGIN}${SITE_BASE}${page.address.slice(1)}`;
}

const ADDRESS_ATTRIBUTES = ["href", "src", "action", "poster", "data", "cite", "formaction"];

/** All addresses that an element names, as written. */
export function addressesIn(element: Element): string[] {
  const plain = ADDRESS_ATTRIBUTES.map((name) => attribute(element, name)).filter(
    (value) => value !== undefined,
  );
  const sets = ["srcset", "imagesrcset"].flatMap((name) => (attribute(element, name) ?? "").split(","));
  const fromSets = sets
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((value) => value !== "");
  return [...plain, ...fromSets];
}

/** Whether an address is one of this site. */
export function isInternal(address: URL): boolean {
  return address.origin === SITE_ORIGIN;
}

/** Why an address of this site leads nowhere; `null` if it leads somewhere. */
export function deadEnd(address: URL): string | null {
  const path = decodeURIComponent(address.pathname);
  if (!path.startsWith(SITE_BASE)) return "lies outside the site's base";
  const relative = path.slice(SITE_BASE.length);
  const file = relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
  if (/^(?:es\/)?pagefind\//.test(relative)) return null;
  if (!hasFile(file))
    return hasFile(`${relative}/index.html`) ? "lacks the slash at its end" : "leads nowhere";
  if (address.hash.length < 2) return null;
  const target = findPage(`/${relative}`);
  if (target === undefined) return null;
  // A query that the page’s program puts into its field.
  if (relative.endsWith("data/sql/") && new URLSearchParams(address.hash.slice(1)).has("query")) return null;
  return target.ids.has(decodeURIComponent(address.hash.slice(1)))
    ? null
    : "has a fragment that is not on the page";
}
