import { wordsOf } from "../../messages/words.ts";
import { WHOLE_FILES } from "../../model/downloads/whole-files.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, inLanguage, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";
import { fileFacts, type FileFacts } from "./file-facts.ts";
import type { FileSizes } from "./files.ts";

function download({ name, address, format, mediaType, bytes }: FileFacts): object {
  return {
    "@type": "DataDownload",
    name,
    contentUrl: address,
    encodingFormat: mediaType ?? format,
    contentSize: `${bytes} B`,
  };
}

/** The record as schema.org describes a data set (https://schema.org/Dataset), for search engines, as JSON-LD. */
export function datasetJsonLd(records: Records, sizes: FileSizes): object {
  const { data } = wordsOf(records);
  const { as_of, first_published_on } = records.edition;
  const site = permalink(inLanguage(ADDRESSES.home, records.language));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": permalink(ADDRESSES.data),
    url: permalink(inLanguage(ADDRESSES.data, records.language)),
    name: data.linked.name,
    description: data.linked.description,
    license: DATA_LICENCE.address,
    isAccessibleForFree: true,
    version: as_of,
    datePublished: first_published_on,
    dateModified: as_of,
    spatialCoverage: "United States",
    creator: { "@type": "Organization", name: SITE_NAME, url: site },
    distribution: WHOLE_FILES.map((file) => download(fileFacts(file, sizes))),
  };
}

/** The text of an element that holds JSON-LD: nothing in it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
