import type { Dataset } from "../../../src/model/dataset.ts";
import { columnExamples } from "../../../src/model/downloads/column-example.ts";
import { columnSince } from "../../../src/model/downloads/column-since.ts";
import { emptyInWords, typeInWords } from "../../../src/model/downloads/column-words.ts";
import type { DownloadColumn, DownloadTable } from "../../../src/model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { dateInWords } from "../../../src/model/partial-date.ts";
import { countOf } from "../../../src/model/count-of.ts";

function codeLines(column: DownloadColumn): string[] {
  return Object.entries(column.vocabulary ?? {}).map(
    ([code, term]) => `  - \`${code}\`: ${term.label}. ${term.meaning}`,
  );
}

/** A text as code in Markdown, also where it has backquotes of its own. */
function quoted(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function columnLines(name: string, column: DownloadColumn, example: string | undefined): string[] {
  const facts = [typeInWords(column), emptyInWords(column), `since ${columnSince(column)}`].join("; ");
  const shown = example === undefined ? "No row has a value yet." : `Example: ${quoted(example)}`;
  return [`- \`${name}\` (${facts}): ${column.meaning} ${shown}`, ...codeLines(column)];
}

function tableLines(table: DownloadTable, dataset: Dataset): string[] {
  const rows = table.rows(dataset);
  const examples = columnExamples(table, rows);
  const columns = Object.entries(table.columns).flatMap(([name, column]) =>
    columnLines(name, column, examples.get(name)),
  );
  const key = table.key.map((name) => `\`${name}\``).join(" + ");
  return [
    `## ${table.name}: ${table.title}`,
    "",
    `${table.description} ${countOf(rows)} rows. Key: ${key}.`,
    "",
    ...columns,
    "",
  ];
}

/** The dictionary as Markdown: every table and column with meaning, type, allowed values, an example, and since when. */
export function dictionaryText(dataset: Dataset): string {
  return `# Vacatur: the dictionary

State of ${dateInWords(dataset.edition.as_of)}. The text is made from the same definitions as the tables. Lists are shown as they stand in CSV,
with \`;\` between the entries. In SQLite and Parquet each date is followed by two days, \`…_earliest\` and \`…_latest\`, between
which it lies.

${DOWNLOAD_TABLES.flatMap((table) => tableLines(table, dataset)).join("\n")}`;
}
