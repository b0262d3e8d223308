import type { DownloadColumn, DownloadTable } from "../../model/downloads/download-table.ts";
import { ID_PATTERN } from "../../model/id.ts";
import { exactly, reference, type JsonSchema } from "./json-schema.ts";

/** A date at the precision known. */
const DATE_PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

function valueSchema({ kind, vocabulary }: DownloadColumn): JsonSchema {
  switch (kind) {
    case "id":
    case "reference":
      return { type: "string", pattern: ID_PATTERN.source };
    case "references":
      return { type: "array", items: { type: "string", pattern: ID_PATTERN.source } };
    case "list":
      return { type: "array", items: { type: "string" } };
    case "date":
      return { type: "string", pattern: DATE_PATTERN };
    case "integer":
      return { type: "integer", minimum: 0 };
    case "yes-no":
      return { type: "boolean" };
    case "code":
      return { type: "string", enum: Object.keys(vocabulary ?? {}) };
    case "address":
      return { type: "string", format: "uri" };
    case "text":
    case "quote":
      return { type: "string" };
  }
}

/** The words of the codes, where the column has codes. */
function meaningOf({ meaning, vocabulary }: DownloadColumn): string {
  const codes = Object.entries(vocabulary ?? {}).map(([code, term]) => `\`${code}\`: ${term.meaning}`);
  return [meaning, ...codes].join("\n\n");
}

function columnSchema(column: DownloadColumn): JsonSchema {
  const schema = valueSchema(column);
  const description = meaningOf(column);
  if (column.required || schema.type === "array") return { ...schema, description };
  const codes = schema.enum;
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(Array.isArray(codes) ? { enum: [...(codes as string[]), null] } : {}),
    description,
  };
}

/** The name of the schema of a table's rows. */
export function rowName(table: string): string {
  return `${table}_row`;
}

/** The name of the schema of what a file about another record says of a row. */
export function partName(table: string): string {
  return `${table}_part`;
}

/** One row of a table, with every column; `null` where the value is not known. */
export function rowSchema(table: DownloadTable): JsonSchema {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, columnSchema(column)]);
  const properties = Object.fromEntries(columns) as Record<string, JsonSchema>;
  return { description: table.description, ...exactly(properties) };
}

/** A row of a table, or a part of it that names it. */
export function partSchema({ name, columns, key }: DownloadTable): JsonSchema {
  const [id] = key;
  const properties = Object.keys(columns).map((column) => [
    column,
    reference(`${rowName(name)}/properties/${column}`),
  ]);
  return {
    description: `A row of ${name}, whole where it is about the record, else cut to what names it.`,
    type: "object",
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    required: [id],
    additionalProperties: false,
  };
}
