import Papa from "papaparse";
import type { Column } from "../../../src/model/column.ts";
import { TABLE_LIST, type Tables } from "../../../src/model/tables.ts";

function valueOf(column: Column, cell: string): unknown {
  if (column.kind === "list" || column.kind === "references") return cell === "" ? [] : cell.split(";");
  if (cell === "") return null;
  return column.kind === "integer" ? Number(cell) : cell;
}

/** The tables from the texts of their files, read without the stages under test elsewhere. A column that a file has not yet is empty. */
export function tablesFrom(textOf: (file: string) => string): Tables {
  const tables = TABLE_LIST.map((table) => {
    const text = textOf(`tables/${table.name}.csv`);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const rows = data.map((cells) =>
      Object.fromEntries(
        Object.entries(table.columns).map(([name, column]) => [name, valueOf(column, cells[name] ?? "")]),
      ),
    );
    return [table.name, rows];
  });
  return Object.fromEntries(tables) as Tables;
}
