import { wordsOf } from "../../messages/words.ts";
import type { DownloadTable } from "../../model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../model/downloads/download-tables.ts";
import { TABLE_FORMATS, WHOLE_FILES } from "../../model/downloads/whole-files.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";
import { fileFacts, type FileFacts } from "./file-facts.ts";
import type { FileSizes } from "./files.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

const at = (id: string) => ({ "@id": id });
const inEnglish = (text: string) => ({ "@value": text, "@language": "en" });
const day = (date: string) => ({ "@value": date, "@type": "xsd:date" });

function distribution({ name, address, format, mediaType, bytes }: FileFacts): object {
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dcterms:title": name,
    "dcterms:format": format,
    "dcterms:license": at(DATA_LICENCE.address),
    "dcat:accessURL": at(permalink(ADDRESSES.data)),
    "dcat:downloadURL": at(address),
    "dcat:byteSize": { "@value": `${bytes}`, "@type": "xsd:nonNegativeInteger" },
    ...(mediaType === null ? {} : { "dcat:mediaType": at(`${MEDIA_TYPES}${mediaType}`) }),
  };
}

function tableDataset({ name, title, description }: DownloadTable, sizes: FileSizes): object {
  const page = permalink(`${ADDRESSES.dictionary}#${name}`);
  return {
    "@id": page,
    "@type": "dcat:Dataset",
    "dcterms:identifier": name,
    "dcterms:title": inEnglish(title),
    "dcterms:description": inEnglish(description),
    "dcterms:license": at(DATA_LICENCE.address),
    "dcat:landingPage": at(page),
    "dcat:distribution": Object.keys(TABLE_FORMATS).map((ending) =>
      distribution(fileFacts(`${name}.${ending}`, sizes)),
    ),
  };
}

/** The data as a catalogue by DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD: the whole, and every table. */
export function catalog(records: Records, sizes: FileSizes): object {
  const { name, description } = wordsOf(records.in("en")).data.linked;
  const { as_of, first_published_on } = records.edition;
  const home = permalink(ADDRESSES.home);
  const said = {
    "dcterms:title": inEnglish(name),
    "dcterms:description": inEnglish(description),
    "dcterms:license": at(DATA_LICENCE.address),
    "dcterms:issued": day(first_published_on),
    "dcterms:modified": day(as_of),
    "dcterms:publisher": { "@id": home, "@type": "foaf:Organization", "foaf:name": SITE_NAME },
  };
  return {
    "@context": CONTEXT,
    "@id": permalink(ADDRESSES.catalog),
    "@type": "dcat:Catalog",
    ...said,
    "foaf:homepage": at(home),
    "dcat:dataset": [
      {
        "@id": permalink(ADDRESSES.data),
        "@type": "dcat:Dataset",
        ...said,
        "dcat:version": as_of,
        "dcat:landingPage": at(permalink(ADDRESSES.data)),
        "dcat:distribution": WHOLE_FILES.map((file) => distribution(fileFacts(file, sizes))),
      },
      ...DOWNLOAD_TABLES.map((table) => tableDataset(table, sizes)),
    ],
    "dcat:service": {
      "@id": permalink(ADDRESSES.openApi),
      "@type": "dcat:DataService",
      "dcterms:title": inEnglish("The files at their addresses"),
      "dcat:endpointURL": at(home),
      "dcat:endpointDescription": at(permalink(ADDRESSES.openApi)),
    },
  };
}
