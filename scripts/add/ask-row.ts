import type { Edition } from "../../src/model/dataset.ts";
import { TABLES } from "../../src/model/tables.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import type { RowsByTable } from "../tables/edited-source.ts";
import { columnsOf, type NewRow } from "./addition.ts";
import { askCell, type Terminal } from "./ask-cell.ts";
import { answerFinding } from "./check-answer.ts";
import { knownRows } from "./known-rows.ts";
import { kindOf, type Noun } from "./record-kinds.ts";
import { suggestedId } from "./suggested-id.ts";

/** What an answer is held against: the rows that are there, those of this addition included, and the edition. */
export interface AskedRecord {
  readonly rows: RowsByTable;
  readonly edition: Edition;
}

/** A new row has no earlier ids. */
const NEVER_ASKED: readonly string[] = ["previous_ids"];

function refusal(noun: Noun, name: string, text: string, { rows, edition }: AskedRecord): string | null {
  const column = columnsOf(noun)[name];
  if (!column) return null;
  const { table } = kindOf(noun);
  const finding = answerFinding(table, name, column, text, edition);
  if (finding) return `${finding.message}; ${finding.hint}`;
  const own = TABLES[table].key.length === 1 && TABLES[table].key[0] === name;
  const taken = own && rows.get(table)?.some((row) => row[name] === text);
  return taken ? `${name} "${text}" stands already in ${table}.csv; give this row a key of its own` : null;
}

/** The columns in the order in which they are asked: the row's own id last, when its usual parts are known. */
function askedColumns(noun: Noun): string[] {
  const { table } = kindOf(noun);
  const names = Object.keys(columnsOf(noun)).filter((name) => !NEVER_ASKED.includes(name));
  const own = columnsOf(noun)[names[0] ?? ""]?.kind === "id" && names[0] === TABLES[table].key[0];
  return own ? [...names.slice(1), ...names.slice(0, 1)] : names;
}

/** Asks for one column of a row and returns the row with the answer in it. */
export async function askColumn(
  row: NewRow,
  name: string,
  record: AskedRecord,
  terminal: Terminal,
): Promise<NewRow> {
  const { noun, values } = row;
  const column = columnsOf(noun)[name];
  if (!column) return row;
  const { table } = kindOf(noun);
  const suggestion = column.kind === "id" && column.required ? suggestedId(table, values) : undefined;
  const text = await askCell(
    {
      name,
      column,
      offered: values[name] ?? suggestion,
      known: (target) => knownRows(record.rows, target),
      refusal: (answer) => refusal(noun, name, answer.normalize("NFC"), record),
    },
    terminal,
  );
  return { noun, values: { ...values, [name]: text.normalize("NFC") } };
}

/**
 * Asks for one row, field by field; the cells given are not asked for.
 * @param keep is told the row after each answer, so that nothing typed is lost when the program is interrupted
 */
export async function askRow(
  noun: Noun,
  given: TextRow,
  record: AskedRecord,
  terminal: Terminal,
  keep: (row: NewRow) => void,
): Promise<NewRow> {
  let row: NewRow = { noun, values: given };
  for (const name of askedColumns(noun)) {
    if (Object.hasOwn(given, name)) continue;
    row = await askColumn(row, name, record, terminal);
    keep(row);
  }
  return row;
}
