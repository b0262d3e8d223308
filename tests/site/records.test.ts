import { describe, expect, it } from "vitest";
import { hasFile, pages } from "./built-site.ts";
import { columnOf, retiredIds, rowsOf } from "./rows.ts";

/** Collections whose every row has a page of its own, with the column of the id. */
const COLLECTIONS = [
  ["officers", "officers", "officer_id"],
  ["batches", "batches", "batch_id"],
  ["counties", "counties", "county_id"],
  ["races", "races", "race_id"],
  ["pledges", "pledges", "pledge_id"],
  ["people", "people", "person_id"],
  ["sources", "sources", "source_id"],
] as const;

/** The addresses of pages at a depth below a collection. */
function addressesBelow(collection: string, depth: number): string[] {
  const pattern = new RegExp(`^/${collection}(?:/[^/]+){${depth}}/$`);
  return pages.map((page) => page.address).filter((address) => pattern.test(address));
}

describe.each(COLLECTIONS)("%s", (collection, table, column) => {
  const ids = [...columnOf(table, column), ...retiredIds(collection)];

  it("have exactly one page each", () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(addressesBelow(collection, 1)).toEqual(ids.map((id) => `/${collection}/${id}/`).sort());
  });

  it("have their data beside the page", () => {
    const files = columnOf(table, column).flatMap((id) => [
      `${collection}/${id}.json`,
      `${collection}/${id}.csv`,
    ]);
    expect(files.filter((file) => !hasFile(file))).toEqual([]);
  });
});

it("candidacies have exactly one page each", () => {
  const addresses = rowsOf("candidacies").map((row) => `/races/${row.race_id}/${row.person_id}/`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const below = addressesBelow("races", 2).filter((address) => !address.endsWith("/sheet/"));
  expect(below).toEqual(addresses.sort());
});

it("everyone to whom a pledge was put has exactly one page for the answer", () => {
  const pledgeOf = new Map(rowsOf("demands").map((row) => [row.demand_id, row.pledge_id]));
  const answered = rowsOf("responses").map(
    (row) => `/pledges/${pledgeOf.get(row.demand_id)}/${row.person_id}/`,
  );
  const asked = rowsOf("pledge_races").flatMap(({ pledge_id, race_id }) =>
    rowsOf("candidacies")
      .filter((row) => row.race_id === race_id)
      .map((row) => `/pledges/${pledge_id}/${row.person_id}/`),
  );
  expect(addressesBelow("pledges", 2)).toEqual([...new Set([...answered, ...asked])].sort());
});

it("the site has every page of the design", () => {
  const addresses = new Set(pages.map((page) => page.address));
  const wanted = [
    ...[
      "/",
      "/404.html",
      "/search/",
      "/about/",
      "/methodology/",
      "/glossary/",
      "/privacy/",
      "/data/",
      "/data/explore/",
    ],
    ...["/open-questions/", "/changes/", "/corrections/"],
    ...COLLECTIONS.map(([collection]) => `/${collection}/`).filter((address) => address !== "/people/"),
  ];
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});
