import { DOWNLOAD_TABLES, TYPED_TABLES } from "../../model/downloads/download-tables.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, permalink } from "../../site/addresses.ts";
import { DATA_LICENCE, SITE_NAME } from "../../site/constants.ts";
import { exactly, listOf, reference, type JsonSchema } from "./json-schema.ts";
import { apiPaths } from "./paths.ts";
import { recordSchemas } from "./record-schemas.ts";
import { partName, partSchema, rowName, rowSchema } from "./row-schema.ts";

const DESCRIPTION = `The files of this record, at addresses that do not change. There is no program behind them: each is a file, made anew with each edition.

A value that is not known is \`null\`, never zero. Every number has a qualifier and a unit in columns of their own. Convictions requested, moved and vacated are three counts and are never added to each other.`;

/** The whole record in one file. */
const WHOLE: JsonSchema = exactly({
  edition: exactly({
    as_of: { type: "string", format: "date" },
    first_published_on: { type: "string", format: "date" },
  }),
  licence: { type: "string" },
  tables: exactly(
    Object.fromEntries(DOWNLOAD_TABLES.map(({ name }) => [name, listOf(reference(rowName(name)))])),
  ),
});

/** The addresses of the data and the shape of what stands there, by OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html). */
export function openApi({ dataset }: Records): object {
  return {
    openapi: "3.1.1",
    info: {
      title: `${SITE_NAME}: data`,
      description: DESCRIPTION,
      version: dataset.edition.as_of,
      license: { name: DATA_LICENCE.name, url: DATA_LICENCE.address },
    },
    servers: [{ url: permalink(ADDRESSES.home).replace(/\/$/, "") }],
    externalDocs: { description: "How the data must be read", url: permalink(ADDRESSES.data) },
    tags: [
      { name: "Records", description: "One record, beside its page." },
      { name: "The whole", description: "Everything in one file." },
      { name: "Tables", description: "One table." },
    ],
    paths: apiPaths(),
    components: {
      schemas: {
        ...recordSchemas(),
        whole: WHOLE,
        ...Object.fromEntries(DOWNLOAD_TABLES.map((table) => [rowName(table.name), rowSchema(table)])),
        ...Object.fromEntries(TYPED_TABLES.map((table) => [partName(table.name), partSchema(table)])),
      },
    },
  };
}
