import { emptyInWords, typeInWords } from "../../../src/model/downloads/column-words.ts";
import type { DownloadColumn, DownloadTable } from "../../../src/model/downloads/download-table.ts";

function codeLines(column: DownloadColumn): string[] {
  return Object.entries(column.vocabulary ?? {}).map(
    ([code, term]) => `  - \`${code}\`: ${term.label}. ${term.meaning}`,
  );
}

function columnLines([name, column]: [string, DownloadColumn]): string[] {
  const type = `${typeInWords(column)}; ${emptyInWords(column)}`;
  return [`- \`${name}\` (${type}): ${column.meaning}`, ...codeLines(column)];
}

function tableLines(table: DownloadTable): string[] {
  const columns = Object.entries(table.columns).flatMap(columnLines);
  return [`### ${table.name}: ${table.title}`, "", table.description, "", ...columns, ""];
}

/** Every table and column in words, as Markdown. */
export function readmeDictionary(tables: readonly DownloadTable[]): string {
  return tables.flatMap(tableLines).join("\n");
}
