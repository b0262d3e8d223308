const NAME = "query";

/** The part of an address after `#` that keeps a query. */
export function queryHash(sql: string): string {
  return `#${new URLSearchParams({ [NAME]: sql }).toString()}`;
}

/** The query that the part of an address after `#` keeps; `null` where it keeps none, such as `#query`, a heading's. */
export function queryOfHash(hash: string): string | null {
  return hash.includes("=") ? new URLSearchParams(hash.replace(/^#/, "")).get(NAME) : null;
}
