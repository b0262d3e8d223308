import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { labelledLinesText } from "./json-lines-text.ts";
import { jsonText } from "./json-text.ts";

/** The whole record as one JSON file: the edition, the licence, and every table by its name, one row a line. */
export function wholeJsonText(dataset: Dataset): string {
  const tables = DOWNLOAD_TABLES.map(
    (table) => `${JSON.stringify(table.name)}: ${jsonText(table, table.rows(dataset)).trimEnd()}`,
  );
  const { as_of, first_published_on } = dataset.edition;
  const head = `"edition": ${JSON.stringify({ as_of, first_published_on })},\n"licence": "CC BY 4.0",\n"tables": {\n`;
  return `{\n${head}${tables.join(",\n")}\n}\n}\n`;
}

/** The whole record as JSON Lines: every row of every table, each with the name of its table. */
export function wholeLinesText(dataset: Dataset): string {
  return DOWNLOAD_TABLES.map((table) => labelledLinesText(table, table.rows(dataset))).join("");
}
