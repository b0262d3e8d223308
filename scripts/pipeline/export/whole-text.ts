import type { Dataset } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { labelledLines } from "./json-lines-text.ts";
import { jsonArray } from "./json-text.ts";

/** The whole record as one JSON file: the edition, the licence, and every table by its name, one row a line. */
export function* wholeJson(dataset: Dataset): Generator<string> {
  const { as_of, first_published_on } = dataset.edition;
  yield `{\n"edition": ${JSON.stringify({ as_of, first_published_on })},\n"licence": "CC BY 4.0",\n"tables": {\n`;
  for (const [index, table] of DOWNLOAD_TABLES.entries()) {
    yield `${index === 0 ? "" : ",\n"}${JSON.stringify(table.name)}: `;
    yield* jsonArray(table, table.rows(dataset));
  }
  yield "\n}\n}\n";
}

/** The whole record as JSON Lines: every row of every table, each with the name of its table. */
export function* wholeLines(dataset: Dataset): Generator<string> {
  for (const table of DOWNLOAD_TABLES) yield* labelledLines(table, table.rows(dataset));
}
