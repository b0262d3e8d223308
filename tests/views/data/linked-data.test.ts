import { expect, it } from "vitest";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { TABLE_FORMATS, WHOLE_FILES } from "../../../src/model/downloads/whole-files.ts";
import { ADDRESSES, permalink } from "../../../src/site/addresses.ts";
import { catalog } from "../../../src/views/data/catalog.ts";
import { datasetJsonLd, jsonLdText } from "../../../src/views/data/dataset-json-ld.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const endings = Object.keys(TABLE_FORMATS);
const names = [
  ...WHOLE_FILES,
  ...DOWNLOAD_TABLES.flatMap(({ name }) => endings.map((end) => `${name}.${end}`)),
];
const sizes = new Map(names.map((name, index) => [name, 1000 + index]));

interface Distribution {
  readonly contentUrl: string;
  readonly contentSize: string;
  readonly encodingFormat: string;
}

interface Catalogued {
  readonly "@id": string;
  readonly "dcterms:identifier"?: string;
  readonly "dcat:distribution": readonly {
    readonly "dcat:downloadURL": { "@id": string };
    readonly "dcat:byteSize": { "@value": string };
  }[];
}

it("search engines are told of every file with the whole record, with its size and format", () => {
  const data = datasetJsonLd(records, sizes) as { distribution: Distribution[] } & Record<string, unknown>;
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    dateModified: records.dataset.edition.as_of,
  });
  expect(String(data.description).length).toBeGreaterThan(50);
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    WHOLE_FILES.map((file) => permalink(ADDRESSES.download(file))),
  );
  for (const [index, { contentSize, encodingFormat }] of data.distribution.entries()) {
    expect(contentSize).toBe(`${1000 + index} B`);
    expect(encodingFormat).not.toBe("");
  }
});

it("in Spanish describe the same data, at the same id, with the address of the Spanish page", () => {
  const english = datasetJsonLd(records, sizes) as Record<string, unknown>;
  const spanish = datasetJsonLd(records.in("es"), sizes) as Record<string, unknown>;
  expect(spanish["@id"]).toBe(english["@id"]);
  expect(spanish.distribution).toEqual(english.distribution);
  expect(spanish.url).toBe(`${new URL(String(english.url)).origin}/es/data/`);
  expect(spanish.description).not.toBe(english.description);
});

it("nothing in JSON-LD can end the element in which it stands", () => {
  const text = jsonLdText({ name: "</script><script>alert(1)</script>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" });
});

it("the catalogue has the whole and every table, each with all its files", () => {
  const { "dcat:dataset": datasets } = catalog(records, sizes) as { "dcat:dataset": Catalogued[] };
  const [whole, ...tables] = datasets;
  expect(tables.map((table) => table["dcterms:identifier"])).toEqual(DOWNLOAD_TABLES.map(({ name }) => name));
  const addresses = [whole!, ...tables].flatMap((dataset) =>
    dataset["dcat:distribution"].map((file) => file["dcat:downloadURL"]["@id"]),
  );
  expect(addresses).toEqual(names.map((name) => permalink(ADDRESSES.download(name))));
  const bytes = datasets.flatMap((dataset) =>
    dataset["dcat:distribution"].map((file) => Number(file["dcat:byteSize"]["@value"])),
  );
  expect(bytes).toEqual([...sizes.values()]);
});

it("refuses a file that is not there", () => {
  expect(() => datasetJsonLd(records, new Map())).toThrow("there is no download vacatur.zip");
});
