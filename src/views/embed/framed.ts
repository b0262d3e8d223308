import type { Address } from "../../site/addresses.ts";

/** Before the numbers of sources there is a space that goes with them. */
const SPACE_BEFORE_SOURCES = /\u202f$/;

/**
 * Lines and blocks of a page as a frame shows them: without the numbers of sources, whose list stays on the page, and
 * with the anchors of the page leading to it.
 */
export function framed<Value>(value: Value, page: Address): Value {
  return taken(value, page) as Value;
}

function taken(value: unknown, page: Address): unknown {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return parts
      .filter((part) => !isCite(part))
      .map((part, index) => {
        const isBeforeCite = typeof part === "string" && isCite(parts[parts.indexOf(part, index) + 1]);
        return isBeforeCite ? part.replace(SPACE_BEFORE_SOURCES, "") : taken(part, page);
      });
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    key === "href" && typeof item === "string" && item.startsWith("#") ? `${page}${item}` : taken(item, page),
  ]);
  return Object.fromEntries(entries);
}

function isCite(part: unknown): boolean {
  return typeof part === "object" && part !== null && "kind" in part && part.kind === "cite";
}
