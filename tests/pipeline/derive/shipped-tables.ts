import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Column } from "../../../src/model/column.ts";
import { TABLE_LIST, type Tables } from "../../../src/model/tables.ts";

const DIRECTORY = new URL("../../../data/tables/", import.meta.url);

function valueOf(column: Column, cell: string): unknown {
  if (column.kind === "list" || column.kind === "references") return cell === "" ? [] : cell.split(";");
  if (cell === "") return null;
  return column.kind === "integer" ? Number(cell) : cell;
}

/** The tables of this repository, read without the stages under test elsewhere. */
export function shippedTables(): Tables {
  const tables = TABLE_LIST.map((table) => {
    const text = readFileSync(new URL(`${table.name}.csv`, DIRECTORY), "utf8");
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
