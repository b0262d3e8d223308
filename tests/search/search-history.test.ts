import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SearchHistory, type SearchCause } from "../../src/components/search/search-history.ts";

/** The searches in the history of a page. */
let entries: string[];

beforeEach(() => {
  entries = ["?q=hall"];
  const set = (address: string) => {
    entries[entries.length - 1] = address.replace("/search/", "");
  };
  vi.stubGlobal("location", {
    pathname: "/search/",
    get search() {
      return entries.at(-1);
    },
  });
  vi.stubGlobal("history", {
    pushState: (_state: null, _title: string, address: string) => {
      entries.push("");
      set(address);
    },
    replaceState: (_state: null, _title: string, address: string) => {
      set(address);
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The history after some searches, each for words and with a cause. */
function after(...searches: readonly (readonly [query: string, cause: SearchCause])[]): readonly string[] {
  const kept = new SearchHistory();
  for (const [query, cause] of searches) kept.keep({ query, chosen: {} }, cause);
  return entries;
}

it("keeps the search before the words that are typed, and of these the last", () => {
  expect(after(["hall", "address"], ["fr", "pause"], ["franc", "pause"], ["franco", "button"])).toEqual([
    "?q=hall",
    "?q=franco",
  ]);
});

it("keeps every search that was finished: by the button, by filters, on the way back", () => {
  expect(after(["franco", "button"], ["wat", "pause"], ["watts", "button"], ["w", "pause"])).toEqual([
    "?q=hall",
    "?q=franco",
    "?q=watts",
    "?q=w",
  ]);
  entries = ["?q=hall"];
  expect(after(["fr", "pause"], ["fr", "address"], ["watts", "pause"])).toEqual([
    "?q=hall",
    "?q=fr",
    "?q=watts",
  ]);
  entries = ["?q=hall"];
  expect(after(["fr", "pause"], ["f", "filters"], ["watts", "pause"])).toEqual([
    "?q=hall",
    "?q=fr",
    "?q=f",
    "?q=watts",
  ]);
});

it("makes no entry for a search that is there", () => {
  expect(after(["hall", "pause"], ["hall", "button"], ["hall", "filters"])).toEqual(["?q=hall"]);
  expect(after(["hall", "pause"], ["franco", "pause"])).toEqual(["?q=hall", "?q=franco"]);
});
