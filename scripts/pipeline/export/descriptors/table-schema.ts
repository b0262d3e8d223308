import type { DownloadColumn, DownloadTable } from "../../../../src/model/downloads/download-table.ts";
import { ID_PATTERN } from "../../../../src/model/id.ts";
import { idColumn } from "../../../../src/model/id-column.ts";
import { PARTIAL_DATE_PATTERN } from "./partial-date-pattern.ts";

type Properties = Readonly<Record<string, unknown>>;

function typeOf({ kind, vocabulary }: DownloadColumn): Properties {
  switch (kind) {
    case "integer":
      return { type: "integer" };
    case "yes-no":
      return { type: "boolean", trueValues: ["true"], falseValues: ["false"] };
    case "list":
    case "references":
      return { type: "list", itemType: "string", delimiter: ";" };
    case "address":
      return { type: "string", format: "uri" };
    case "code": {
      const codes = Object.entries(vocabulary ?? {});
      return { type: "string", categories: codes.map(([value, { label }]) => ({ value, label })) };
    }
    default:
      return { type: "string" };
  }
}

function constraintsOf({ kind, required, vocabulary }: DownloadColumn): Properties {
  return {
    ...(required ? { required } : {}),
    ...(kind === "integer" ? { minimum: 0 } : {}),
    ...(kind === "id" || kind === "reference" ? { pattern: ID_PATTERN.source } : {}),
    ...(kind === "date" ? { pattern: `^${PARTIAL_DATE_PATTERN}$` } : {}),
    ...(kind === "code" ? { enum: Object.keys(vocabulary ?? {}) } : {}),
  };
}

function field([name, column]: [string, DownloadColumn]): Properties {
  const constraints = constraintsOf(column);
  return {
    name,
    ...typeOf(column),
    description: column.meaning,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The schema of a table's CSV file by Table Schema 2.0 (https://datapackage.org/standard/table-schema/). */
export function tableSchema(table: DownloadTable): Properties {
  const columns = Object.entries(table.columns);
  const foreignKeys = columns.flatMap(([name, { kind, target }]) =>
    kind === "reference" && target !== undefined
      ? [{ fields: [name], reference: { resource: target, fields: [idColumn(target)] } }]
      : [],
  );
  const hasPrimaryKey = table.key.every((name) => table.columns[name]?.required === true);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(field),
    missingValues: [""],
    ...(hasPrimaryKey ? { primaryKey: table.key } : {}),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
