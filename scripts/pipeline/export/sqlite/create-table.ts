import type { CellValue, DatabaseColumn, DatabaseTable, ForeignKey } from "./database-table.ts";
import { nameList, quotedName, quotedText } from "./quoted.ts";

function literal(value: CellValue): string {
  return typeof value === "string" ? quotedText(value) : String(value);
}

function columnLine({ name, type, required, allowed }: DatabaseColumn): string {
  const filled = required ? " NOT NULL" : "";
  const check = allowed ? ` CHECK (${quotedName(name)} IN (${allowed.map(literal).join(", ")}))` : "";
  return `${quotedName(name)} ${type}${filled}${check}`;
}

/** Whether no column of the key may be empty: only then can it be a primary key, by which the rows are kept. */
function hasPrimaryKey({ key, columns }: DatabaseTable): boolean {
  return key.every((name) => columns.some((column) => column.name === name && column.required));
}

function foreignKeyLine({ columns, table, targets }: ForeignKey): string {
  return `FOREIGN KEY ${nameList(columns)} REFERENCES ${quotedName(table)} ${nameList(targets)}`;
}

/** The statement that makes a table; the meaning of each column stands behind it as a comment, which SQLite keeps. */
export function createTable(table: DatabaseTable): string {
  const primary = hasPrimaryKey(table);
  const keyLine = `${primary ? "PRIMARY KEY" : "UNIQUE"} ${nameList(table.key)}`;
  const columns = table.columns.map((column) => ({
    line: columnLine(column),
    note: ` -- ${column.meaning}`,
  }));
  const rules = [keyLine, ...table.foreignKeys.map(foreignKeyLine)].map((line) => ({ line, note: "" }));
  const lines = [...columns, ...rules].map(
    ({ line, note }, index, all) => `  ${line}${index < all.length - 1 ? "," : ""}${note}`,
  );
  return `CREATE TABLE ${quotedName(table.name)} (\n${lines.join("\n")}\n)${primary ? " WITHOUT ROWID" : ""}`;
}

/** The statements that make the indexes of a table: one for each foreign key that is not the start of its key. */
export function createIndexes({ name, key, foreignKeys }: DatabaseTable): readonly string[] {
  return foreignKeys
    .filter(({ columns }) => columns.some((column, index) => key[index] !== column))
    .map(({ columns }) => {
      const index = [name, ...columns].join("_");
      return `CREATE INDEX ${quotedName(index)} ON ${quotedName(name)} ${nameList(columns)}`;
    });
}
