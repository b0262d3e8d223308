import type { Edition } from "../../../../src/model/dataset.ts";
import type { DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { DESCRIPTION, LICENCE, TITLE } from "./about.ts";
import type { FileFacts } from "./file-facts.ts";
import { tableSchema } from "./table-schema.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A table with what is known of its CSV file. */
export interface DescribedTable {
  readonly table: DownloadTable;
  readonly file: FileFacts;
}

function resource({ table, file }: DescribedTable): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: "table",
    title: table.title,
    description: table.description,
    path: file.path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(table),
  };
}

/** The descriptor of the CSV files by Data Package 2.0 (https://datapackage.org/standard/data-package/), as JSON. */
export function dataPackageText(tables: readonly DescribedTable[], { as_of }: Edition): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: "vacatur",
    title: TITLE,
    description: DESCRIPTION,
    version: as_of,
    created: `${as_of}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.title }],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
