import { TABLES } from "../../src/model/tables.ts";
import type { Columns } from "../../src/model/table.ts";
import type { TextRow } from "../tables/canonical-table.ts";
import { kindOf, type Noun } from "./record-kinds.ts";

/** One row that is about to be added. */
export interface NewRow {
  readonly noun: Noun;
  readonly values: TextRow;
}

/** The columns of the table of a noun. */
export function columnsOf(noun: Noun): Columns {
  return TABLES[kindOf(noun).table].columns;
}

/**
 * The cells of a row that follow from the row with which it is added: in an event that is added with an officer, the
 * officer.
 */
export function inheritedFrom(main: NewRow, noun: Noun): TextRow {
  const { table } = kindOf(main.noun);
  const [key = ""] = TABLES[table].key;
  const id = main.values[key] ?? "";
  const columns = Object.entries(columnsOf(noun)).filter(
    ([name, { kind, target }]) => kind === "reference" && target === table && name === key,
  );
  return Object.fromEntries(columns.map(([name]) => [name, id]));
}

/** The folder of the dataset where none is given. */
export const DEFAULT_DATA = "data";

const PLAIN_WORD = /^[\w./:;@,+-]+$/;

/** A text as one word of a command line. */
function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function flagsOf({ values }: NewRow, inherited: TextRow): string[] {
  return Object.entries(values)
    .filter(([name, text]) => text !== "" && inherited[name] !== text)
    .map(([name, text]) =>
      text.startsWith("-") ? shellWord(`--${name}=${text}`) : `--${name} ${shellWord(text)}`,
    );
}

/**
 * The call that adds the same rows without a question.
 * @param data the folder of the dataset
 */
export function asCall(rows: readonly NewRow[], data: string): string {
  const [main, ...parts] = rows;
  const folder = data === DEFAULT_DATA ? [] : [`--data ${shellWord(data)}`];
  if (!main) return ["npm run add", ...folder.map((flag) => `-- ${flag}`)].join(" ");
  const further = parts.flatMap((row) => [
    `--with ${row.noun}`,
    ...flagsOf(row, inheritedFrom(main, row.noun)),
  ]);
  return ["npm run add --", main.noun, ...flagsOf(main, {}), ...further, ...folder].join(" ");
}
