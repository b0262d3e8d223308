import type { Edition } from "../../../src/model/dataset.ts";
import { dateInWords } from "../../../src/model/partial-date.ts";
import { NUMBER_RULES } from "./number-rules.ts";

const ABOUT = `Vacatur is a public record of convictions undone over the conduct of police officers: which officers, which
convictions, who pledged what about them, and what happened, county by county, every statement with its source.
This archive holds every table of the record in several formats, with the dictionary of all columns.`;

const FILES = `- \`tables/NAME.csv\`, \`.json\`, \`.jsonl\` and \`.parquet\`: the same rows in four formats. Tables whose name starts with \`derived_\`,
  and \`statements\`, are computed from the others; nothing in them was typed. \`statements\` has each published value of the
  other tables in a row of its own: what it rests on, when that was read, and since which edition it stands.
- \`vacatur.sqlite\`: all tables as a SQLite database, with foreign keys, indexes and views such as \`officer_totals\` and \`county_totals\`.
- \`vacatur.xlsx\`: all tables as a workbook, one sheet a table; its first sheet names a table that is too long for one.
- \`DICTIONARY.md\`: every table and column in words, with the allowed values and an example.
- \`datapackage.json\` (Data Package 2.0) and \`csv-metadata.json\` (CSV on the Web): the CSV files described for programs.
- \`LICENSE.txt\`: the licence of the data.
- \`SHA256SUMS\`: the checksums of all files; \`sha256sum --check SHA256SUMS\`, run in this folder, verifies them.

CSV files are RFC 4180 in UTF-8 without a byte order mark, with a header and LF line ends. A spreadsheet may guess the encoding wrong,
drop the leading zero of a FIPS code or turn \`2018-01\` into a day: import the file, choose UTF-8, and set every column to text, or
use the workbook. JSON files are arrays with one object for each row, JSON Lines files have one object on each line. An empty cell is
\`null\` in JSON, Parquet and SQLite, where an empty list is \`[]\`; it means that the value is not known or does not apply; it never means
zero. Lists are separated by \`;\` in CSV and in the workbook, are arrays in JSON, lists in Parquet, and JSON arrays in SQLite, where
\`json_each\` opens them; tables such as \`batches_county_ids\` and \`citations\` there join them. Dates stand at the precision known:
\`2018\`, \`2018-01\` or \`2018-01-24\`. In Parquet and SQLite two days follow each date, \`…_earliest\` and \`…_latest\`,
between which it lies. In the workbook a day is a date and a month or a year is text.`;

const FORMULAS = `A spreadsheet may run a cell as a formula when its text starts with \`=\`, \`+\`, \`-\` or \`@\` (also in full width, or after white
space), or with a tab or a line break. In the CSV files such a text gets one apostrophe \`'\` in front. A text that starts
with an apostrophe itself gets one more. So the original text is restored, exactly, by removing one apostrophe from every cell
that starts with one. Numbers, dates and ids are not touched, and all other formats hold the original texts.`;

const NUMBERS = NUMBER_RULES.map((rule) => `- ${rule}`).join("\n");

/** The README of the archive, as Markdown. */
export function readmeText(edition: Edition): string {
  const asOf = dateInWords(edition.as_of);
  return `# Vacatur: the data

${ABOUT}

Edition: state of ${asOf} (${edition.as_of}).

Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), see LICENSE.txt.

Cite as: Vacatur, data, state of ${asOf}, CC BY 4.0; with the address from which you took it.

## Files

${FILES}

## Cells that start with an apostrophe

${FORMULAS}

## Before you add numbers up

${NUMBERS}
`;
}
