import type { SchemaElement } from "hyparquet-writer";
import type { TypedColumn } from "../typed-column.ts";

/** The elements that a list of texts takes in the schema: the three levels that the Parquet format asks for. */
function listElements(name: string): SchemaElement[] {
  return [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
  ];
}

function elementsOf({ name, type, required }: TypedColumn): SchemaElement[] {
  const repetition_type = required ? "REQUIRED" : "OPTIONAL";
  switch (type) {
    case "list":
      return listElements(name);
    case "integer":
      return [{ name, repetition_type, type: "INT32" }];
    case "yes-no":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "day":
      return [{ name, repetition_type, type: "INT32", converted_type: "DATE" }];
    case "text":
    case "date":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" }];
  }
}

/** The schema of a Parquet file with these columns (Apache Parquet, `SchemaElement`). */
export function parquetSchema(columns: readonly TypedColumn[]): SchemaElement[] {
  return [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}
