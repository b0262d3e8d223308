import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import type { Row, Value } from "./row.ts";

/** A piece of a cell as a reader sees it. */
export interface CellWords {
  readonly text: string;
  readonly href?: string;
}

/** What stands where a cell of the file is empty: not known, or it does not apply. */
export const NOTHING = "none given";

/** The pieces of a cell: names for ids, words for codes, one piece for each entry of a list; none where it is empty. */
export function cellWords(column: ExplorerColumn, row: Row, index: ExplorerIndex): readonly CellWords[] {
  const value = row[column.name] ?? null;
  if (value === null) return [];
  if (typeof value === "boolean") return [{ text: value ? "yes" : "no" }];
  if (typeof value === "number")
    return [{ text: column.numeric ? value.toLocaleString("en-US") : String(value) }];
  const parts = typeof value === "string" ? [value] : value;
  return parts.map((part) => partWords(column, part, row, index));
}

function partWords(column: ExplorerColumn, part: string, row: Row, index: ExplorerIndex): CellWords {
  const term = column.terms?.[part];
  if (term !== undefined) return { text: term };
  if (/^https?:\/\//.test(part)) return { text: part, href: part };
  const table = column.target ?? tableOf(column, row[column.namedBy?.column ?? ""] ?? null);
  const name = table === undefined ? undefined : index.names[table]?.[part];
  if (table === undefined || name === undefined) return { text: part };
  const pages = index.pages[table];
  return pages === undefined ? { text: name } : { text: name, href: `${pages}${part}/` };
}

function tableOf(column: ExplorerColumn, code: Value): string | undefined {
  return typeof code === "string" ? column.namedBy?.tables[code] : undefined;
}

/** The words of a cell in one text; `""` where it is empty. */
export function cellText(column: ExplorerColumn, row: Row, index: ExplorerIndex): string {
  return cellWords(column, row, index)
    .map(({ text }) => text)
    .join("; ");
}
