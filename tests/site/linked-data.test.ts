import { describe, expect, it } from "vitest";
import { SITE_ORIGIN } from "../../src/site/constants.ts";
import { bytesOf, hasFile, pageAt, pages, textOfFile } from "./built-site.ts";
import { attribute, byTag, textIn } from "./dom.ts";

interface Dataset {
  readonly "@type": string;
  readonly distribution: readonly { readonly contentUrl: string; readonly contentSize: string }[];
}

interface Catalog {
  readonly "dcat:dataset": readonly {
    readonly "dcat:distribution": readonly {
      readonly "dcat:downloadURL": { readonly "@id": string };
      readonly "dcat:byteSize": { readonly "@value": string };
    }[];
  }[];
}

const pathOf = (address: string) => address.replace(`${SITE_ORIGIN}/`, "");

function linkedDataOn(address: string): unknown[] {
  return byTag(pageAt(address).document, "script")
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(textIn(script)) as unknown);
}

describe("data for programs", () => {
  it.each(["/data/", "/es/data/"])(
    "on %s parse, and name files that are there, with their sizes",
    (address) => {
      const [dataset, ...more] = linkedDataOn(address) as Dataset[];
      expect(more).toEqual([]);
      expect(dataset!["@type"]).toBe("Dataset");
      expect(dataset!.distribution.length).toBeGreaterThan(3);
      for (const { contentUrl, contentSize } of dataset!.distribution)
        expect([contentUrl, `${bytesOf(pathOf(contentUrl)).byteLength} B`]).toEqual([
          contentUrl,
          contentSize,
        ]);
    },
  );

  it("stand on no other page", () => {
    const others = pages.filter((page) => !/^\/(?:es\/)?data\/$/.test(page.address));
    expect(
      others.filter((page) => page.html.includes("application/ld+json")).map((page) => page.address),
    ).toEqual([]);
  });

  it("in the catalogue name files that are there, with their sizes", () => {
    const catalog = JSON.parse(textOfFile("data/catalog.jsonld")) as Catalog;
    const files = catalog["dcat:dataset"].flatMap((dataset) => dataset["dcat:distribution"]);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const path = pathOf(file["dcat:downloadURL"]["@id"]);
      expect([path, hasFile(path)]).toEqual([path, true]);
      expect([path, bytesOf(path).byteLength]).toEqual([path, Number(file["dcat:byteSize"]["@value"])]);
    }
  });
});
