/** The address, on the page for questions, of a query: it stands after `#`, where the page’s program reads it. */
export function queryAddress(sql: string): string {
  return `#${new URLSearchParams({ query: sql }).toString()}`;
}
