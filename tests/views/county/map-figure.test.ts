import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import atlas from "us-atlas/counties-10m.json" with { type: "json" };
import type { CountyMap } from "../../../src/charts/county-map.ts";
import { draw } from "../../../src/charts/draw.ts";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { furthestStep } from "../../../src/views/county/furthest-step.ts";
import { countyMapFigure, recordMapFigure } from "../../../src/views/county/map-figure.ts";
import type { FigureBlock } from "../../../src/views/kit/figure.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { frameOf } from "../../charts/kit/frames.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";

const counties = records.all("counties");
const home = recordMapFigure(records, ADDRESSES.home);

const chartOf = (figure: FigureBlock) => figure.chart as CountyMap;
const locatorOf = (id: string) => countyMapFigure(records, ADDRESSES.counties.page(id), id);

/** The places of a figure that are counties of their own, by their code. */
const placesOf = (figure: FigureBlock) =>
  new Map(
    chartOf(figure)
      .panels.flatMap(({ places }) => places)
      .filter(({ tone }) => tone !== null)
      .map((place) => [place.areas.join(), place]),
  );

it("every county of the record is in the atlas, under its code and its name", () => {
  const names = new Map(
    atlas.objects.counties.geometries.map(({ id, properties }) => [
      String(id),
      properties !== undefined && "name" in properties ? properties.name : null,
    ]),
  );
  const own = counties.map(({ fips, name }) => [fips, name.replace(/ (County|city)$/, "")]);
  expect(own).toEqual(own.map(([fips]) => [fips, names.get(fips!)]));
});

describe("the map of the record", () => {
  it("has every county once, and the same in its tiles and its table", () => {
    expect([...placesOf(home).keys()].sort()).toEqual(counties.map(({ fips }) => fips).sort());
    const tiles = chartOf(home).tiles.map(({ label, words, tone }) => ({ label, words, tone }));
    const places = [...placesOf(home).values()].map(({ label, words, tone }) => ({ label, words, tone }));
    const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
    expect([...tiles].sort(byLabel)).toEqual([...places].sort(byLabel));
    expect(home.table.rows).toHaveLength(counties.length);
  });

  it("tells the furthest step and no more", () => {
    const shown = (fips: string) => {
      const place = placesOf(home).get(fips);
      return [place?.tone, place?.words];
    };
    expect(shown("36061")).toEqual(["full", "more than 594 vacated"]);
    expect(shown("06037")).toEqual(["full", "granted in part"]);
    expect(shown("24510")).toEqual(["part", "790 moved"]);
    expect(shown("48113")).toEqual(["part", "reported as undone"]);
    expect(shown("48437")).toEqual(["part", "undone by pardon"]);
    expect(shown("36085")).toEqual(["unknown", "only shared batches"]);
    expect(shown("36001")).toEqual(["unknown", "not looked for"]);
    expect(plainText(home.finding)).toBe(
      "In 17 of the 23 counties courts granted at least one batch wholly or in part, in 4 no ruling of a court that grants one is recorded, and in 2 no batch of the county alone was found, or nobody looked.",
    );
  });

  it("says what each tone in it means", () => {
    const tones = new Set([...placesOf(home).values()].map(({ tone }) => tone));
    expect(chartOf(home).key.map(({ tone }) => tone)).toEqual([...tones].sort());
  });

  it.each(counties.map(({ county_id }) => county_id))("draws nothing as zero: %s", (id) => {
    const { fips } = records.get("counties", id);
    expect(placesOf(home).get(fips)?.words).not.toMatch(/^(0|no) |^$/);
  });

  it("fits the budget of the home page", () => {
    expect(gzipSync(draw(home.chart, frameOf("wide"))).byteLength).toBeLessThan(12_000);
    expect(gzipSync(draw(home.chart, frameOf("narrow"))).byteLength).toBeLessThan(3_000);
  });
});

describe("the furthest step of a county", () => {
  const withStatus = (status: "announced" | "requested" | "denied" | "unknown" | "granted") =>
    recordsWith({
      batches: records
        .all("batches")
        .map((batch) => (batch.county_ids.includes("baltimore-city-md") ? { ...batch, status } : batch)),
    });

  it("follows the status of its batches", () => {
    const step = (status: Parameters<typeof withStatus>[0]) =>
      furthestStep(withStatus(status), "baltimore-city-md");
    expect(step("granted")).toBe("vacated");
    expect(step("announced")).toBe("announced");
    expect(step("denied")).toBe("refused");
    expect(step("unknown")).toBe("unknown");
  });

  it("takes no pardon for a ruling of a court", () => {
    expect(furthestStep(records, "swisher-tx")).toBe("pardoned");
    const without = recordsWith({ batch_remedies: [] });
    expect(furthestStep(without, "swisher-tx")).toBe("vacated");
  });
});

describe("the map of one county", () => {
  it("marks the county, and it alone", () => {
    for (const { county_id, fips } of counties) {
      const figure = locatorOf(county_id);
      if (figure === null) continue;
      const marked = chartOf(figure).panels.flatMap(({ places }) => places.filter((place) => place.marked));
      expect(marked.map(({ areas }) => areas)).toEqual([[fips]]);
      expect(gzipSync(draw(figure.chart, frameOf("wide"))).byteLength).toBeLessThan(3_000);
    }
  });

  it("is that of the city in New York City, else that of the state", () => {
    expect(plainText(locatorOf("kings-ny")!.finding)).toBe(
      "Brooklyn is one of 5 counties of New York City in this record, with Manhattan, Queens, Staten Island, and The Bronx.",
    );
    expect(plainText(locatorOf("cook-il")!.finding)).toBe(
      "Cook County is the only county of Illinois in this record, which is not a list of all.",
    );
    expect(locatorOf("westchester-ny")!.table.rows).toHaveLength(7);
  });

  it("is left out where the county is the whole of its state", () => {
    expect(locatorOf("district-of-columbia")).toBeNull();
  });
});
