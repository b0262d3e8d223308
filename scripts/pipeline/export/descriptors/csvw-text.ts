import type { Edition } from "../../../../src/model/dataset.ts";
import type { DownloadColumn, DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { ID_PATTERN } from "../../../../src/model/id.ts";
import { idColumn } from "../../../../src/model/id-column.ts";
import { DESCRIPTION, LICENCE, TITLE } from "./about.ts";
import type { DescribedTable } from "./data-package-text.ts";
import { PARTIAL_DATE_PATTERN } from "./partial-date-pattern.ts";

function datatypeOf({ kind, vocabulary }: DownloadColumn): unknown {
  switch (kind) {
    case "integer":
      return "nonNegativeInteger";
    case "yes-no":
      return { base: "boolean", format: "true|false" };
    case "date":
      return { base: "string", format: PARTIAL_DATE_PATTERN };
    case "code":
      return { base: "string", format: Object.keys(vocabulary ?? {}).join("|") };
    case "id":
    case "reference":
      return { base: "string", format: ID_PATTERN.source.replaceAll("(?:", "(").replace(/^\^|\$$/g, "") };
    case "address":
      return "anyURI";
    default:
      return "string";
  }
}

function column([name, definition]: [string, DownloadColumn]): object {
  const isList = definition.kind === "list" || definition.kind === "references";
  return {
    name,
    titles: name,
    "dc:description": definition.meaning,
    datatype: datatypeOf(definition),
    required: definition.required,
    ...(isList ? { separator: ";" } : {}),
  };
}

function schemaOf(table: DownloadTable, files: ReadonlyMap<string, string>): object {
  const columns = Object.entries(table.columns);
  const foreignKeys = columns.flatMap(([name, { kind, target }]) =>
    kind === "reference" && target !== undefined
      ? [
          {
            columnReference: name,
            reference: { resource: files.get(target), columnReference: idColumn(target) },
          },
        ]
      : [],
  );
  const hasPrimaryKey = table.key.every((name) => table.columns[name]?.required === true);
  return {
    columns: columns.map(column),
    ...(hasPrimaryKey ? { primaryKey: table.key } : {}),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** The description of the CSV files by CSV on the Web (https://www.w3.org/TR/tabular-metadata/), as JSON. */
export function csvwText(tables: readonly DescribedTable[], { as_of }: Edition): string {
  const files = new Map(tables.map(({ table, file }) => [table.name, file.path]));
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": TITLE,
    "dc:description": DESCRIPTION,
    "dc:license": { "@id": LICENCE.address },
    "dc:modified": { "@value": as_of, "@type": "xsd:date" },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      lineTerminators: ["\n"],
      quoteChar: '"',
      doubleQuote: true,
    },
    tables: tables.map(({ table, file }) => ({
      url: file.path,
      "dc:title": table.title,
      "dc:description": table.description,
      tableSchema: schemaOf(table, files),
    })),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}
