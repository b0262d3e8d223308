import type { Edition } from "../../../src/model/dataset.ts";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { dateInWords } from "../../../src/model/partial-date.ts";
import { readmeDictionary } from "./readme-dictionary.ts";

const ABOUT = `Vacatur is a public record of convictions undone because of police misconduct: which officers, which
convictions, who pledged what about them, and what happened, county by county, every statement with its source.
This archive holds every table of the record as CSV and as JSON.`;

const FILES = `- \`tables/NAME.csv\` and \`tables/NAME.json\`: the same rows twice. Tables whose name starts with \`derived_\`,
  and \`statements\`, are computed from the others; nothing in them was typed. \`statements\` has each published value of the
  other tables in a row of its own: what it rests on, when that was read, and since which edition it stands.
- \`LICENSE.txt\`: the licence of the data.

CSV files are RFC 4180 in UTF-8 without a byte order mark, with a header and LF line ends. A spreadsheet may guess the encoding wrong,
drop the leading zero of a FIPS code or turn \`2018-01\` into a day: import the file, choose UTF-8, and set every column to text. JSON files are arrays with one object for each row. An empty cell is \`null\` in JSON
and means that the value is not known or does not apply; it never means zero. Lists are separated by \`;\` in CSV and are
arrays in JSON. Dates stand at the precision known: \`2018\`, \`2018-01\` or \`2018-01-24\`.`;

const FORMULAS = `A spreadsheet may run a cell as a formula when its text starts with \`=\`, \`+\`, \`-\` or \`@\` (also in full width, or after white
space), or with a tab or a line break. In the CSV files such a text gets one apostrophe \`'\` in front. A text that starts
with an apostrophe itself gets one more. So the original text is restored, exactly, by removing one apostrophe from every cell
that starts with one. Numbers, dates and ids are not touched, and the JSON files hold the original texts.`;

const NUMBERS = `- Every number has a unit and a qualifier. "about 100", "more than 250" and "at least 67" are not 100, 250 and 67.
  Whoever drops the qualifier changes the statement.
- Convictions requested (someone asked a prosecutor), moved (a prosecutor asked the court, or said publicly that it would be asked) and
  vacated (a court ruled) are three counts and are never added to each other.
- A conviction moved may be announced only: a promise for which no filing and no ruling was seen. \`announced_only\` tells that part apart.
- People, cases and convictions are different units and are never added to each other. One person may have several convictions, and
  "cases" often mixes convictions with charges that were pending.
- In \`figures\`, only rows with standing \`used\` may be added, never those that are \`disputed\` or \`superseded\`, and never an officer's share
  (\`officer_id\` is filled) to the number of a whole batch. A batch with \`part_of\` is counted inside another.
- A running count, such as "now 504 in both batches", holds the counts before it and is never added to them.
- A batch that spans several counties is in the sum of none of them; \`shared_batch_ids\` of \`derived_totals\` lists it.
- Where sources differ, one figure is used and \`derived_disputes\` shows the others beside it, with what is known of the reason.
- An empty cell is not zero. \`derived_unknown_numbers\` lists the numbers of batches that no text read gives, and \`open_questions\`
  what else is not known.
- A conviction that rests on several officers stands in the share of each of them and is counted once for a county.
- \`derived_totals\` holds the sums made by these rules.
- A vacated conviction is one that a court set aside. Vacated is not exonerated: it is not a finding of innocence.
- How an officer stands is in \`derived_officer_statuses\` and \`derived_officer_cases\`. An event alone, such as an indictment, does not say
  how the case ended.`;

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

## Tables and columns

${readmeDictionary(DOWNLOAD_TABLES)}`;
}
