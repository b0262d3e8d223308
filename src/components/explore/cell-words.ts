import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { Language } from "../../model/language.ts";
import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import type { Row, Value } from "./row.ts";

/** A piece of a cell as a reader sees it. */
export interface CellWords {
  readonly text: string;
  readonly href?: string;
  /** The language of the text where it is not that of the page. */
  readonly language?: Language;
}

/** The pieces of a cell: names for ids, words for codes, one piece for each entry of a list; none where it is empty. */
export function cellWords(
  column: ExplorerColumn,
  row: Row,
  index: ExplorerIndex,
  words: ExplorerWords,
): readonly CellWords[] {
  const value = row[column.name] ?? null;
  if (value === null) return [];
  if (typeof value === "boolean") return [{ text: value ? words.yes : words.no }];
  if (typeof value === "number") return [{ text: column.numeric ? words.number(value) : String(value) }];
  const parts = typeof value === "string" ? [value] : value;
  return parts.map((part) => partWords(column, part, row, index));
}

function partWords(column: ExplorerColumn, part: string, row: Row, index: ExplorerIndex): CellWords {
  const term = column.terms?.[part];
  if (term !== undefined) return { text: term };
  if (/^https?:\/\//.test(part)) return { text: part, href: part };
  const table = column.target ?? tableOf(column, row[column.namedBy?.column ?? ""] ?? null);
  const name = table === undefined ? undefined : index.names[table]?.[part];
  if (table === undefined || name === undefined) return { text: part, ...languageOf(column.original, index) };
  const pages = index.pages[table];
  const named = { text: name, ...languageOf(index.originalNames?.includes(table), index) };
  return pages === undefined ? named : { ...named, href: `${pages}${part}/` };
}

function languageOf(original: boolean | undefined, { language }: ExplorerIndex): Pick<CellWords, "language"> {
  return original && language !== undefined ? { language } : {};
}

function tableOf(column: ExplorerColumn, code: Value): string | undefined {
  return typeof code === "string" ? column.namedBy?.tables[code] : undefined;
}

/** The words of a cell in one text; `""` where it is empty. */
export function cellText(
  column: ExplorerColumn,
  row: Row,
  index: ExplorerIndex,
  words: ExplorerWords,
): string {
  return cellWords(column, row, index, words)
    .map(({ text }) => text)
    .join("; ");
}
