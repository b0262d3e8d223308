import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Records } from "../../src/model/records.ts";
import { shardOf } from "../../src/model/build/shard.ts";
import { isInShard, togetherWith } from "../../src/site/build/shard.ts";
import { figurePaths } from "../../src/views/figure/figure-paths.ts";
import { shippedRecords } from "../views/shipped-records.ts";

describe("the setting SHARD", () => {
  it("names one part of several, or the whole", () => {
    expect(shardOf("2/4")).toEqual({ number: 2, of: 4 });
    expect(shardOf("")).toBeNull();
    expect(shardOf(undefined)).toBeNull();
  });

  it.each(["0/4", "5/4", "1", "1/0", "a/b", "1/4 "])("is not %s", (setting) => {
    expect(() => shardOf(setting)).toThrow(/write 1\/4/);
  });
});

const anyPath = fc
  .array(fc.stringMatching(/^[a-z0-9-]{0,8}$/), { maxLength: 4 })
  .map((parts) => `/${parts.join("/")}`);

it("every path is in exactly one part, and everything is in the whole", () => {
  fc.assert(
    fc.property(anyPath, fc.integer({ min: 1, max: 9 }), (path, of) => {
      const parts = Array.from({ length: of }, (_, at) => isInShard({ number: at + 1, of }, path));
      expect(parts.filter(Boolean)).toHaveLength(1);
      expect(isInShard(null, path)).toBe(true);
    }),
  );
});

it.each([
  ["officers/a-b", ["officers/a-b/", "/officers/a-b", "officers/a-b.json", "cards/officers/a-b.svg"]],
  [
    "es/officers/a-b",
    ["es/officers/a-b/", "charts/es/officers/a-b/events.svg", "embed/chart/es/officers/a-b/events/"],
  ],
  ["", ["/", "charts/marks.csv", "embed/chart/marks/"]],
])("what is made from the page %j is built with it", (page, paths) => {
  for (const path of paths) expect(togetherWith(path)).toBe(page);
});

it("the parts are of about one size", () => {
  const sources = shippedRecords.all("sources").map(({ source_id }) => `sources/${source_id}`);
  for (let number = 1; number <= 4; number += 1) {
    const own = sources.filter((path) => isInShard({ number, of: 4 }, path));
    expect(own.length).toBeGreaterThan(sources.length / 6);
  }
});

it("the figures of a page are found by the part that has the page", { timeout: 60_000 }, () => {
  const all = figurePaths(shippedRecords).map(({ params }) => params.figure);
  expect(new Set(all).size).toBe(all.length);
  const wanted = (path: string) => isInShard({ number: 3, of: 8 }, path);
  const copy = new Records(structuredClone(shippedRecords.dataset));
  const ofPart = figurePaths(copy, wanted).map(({ params }) => params.figure);
  expect(ofPart.length).toBeGreaterThan(0);
  expect(ofPart).toEqual(all.filter((figure) => wanted(`charts/${figure}.svg`)));
});
