import { compareWords } from "../../format/order.ts";
import type { Language } from "../../model/language.ts";
import type { Cell, DataTable } from "../kit/table.ts";
import { plainText } from "../kit/inline.ts";

/** A column of a list: each different value once, in the order by which the column sorts, and for each row which it is. */
export interface ListColumn {
  readonly values: readonly string[];
  /** The language of the values where it is not that of the page. */
  readonly language?: Language;
  /** The number of each row's value; left out where the rows have the values one by one, in their order. */
  readonly codes?: readonly number[];
}

/** All rows of a list as a program of the browser loads them, a column at a time. */
export interface ListRows {
  /** Below this address the pages of the rows stand, by `ids`; the first column links to them. */
  readonly folder: string;
  readonly ids: readonly string[];
  /** The columns by the number of their head in the table; those that it shows on its pages alone are left out. */
  readonly columns: Readonly<Record<number, ListColumn>>;
}

/** The rows of a table of links to records, a column at a time. */
export function listRows(table: DataTable): ListRows {
  const hrefs = table.rows.map(({ cells }) => hrefOf(cells[0]));
  const folder = /^.*\/(?=[^/]+\/$)/.exec(hrefs[0] ?? "")?.[0] ?? "";
  const columns = table.heads.flatMap((head, index) =>
    head.onPagesOnly === true
      ? []
      : [[index, columnOf(table.rows.map(({ cells }) => cells[index]))] as const],
  );
  return {
    folder,
    ids: hrefs.map((href) => href.slice(folder.length, -1)),
    columns: Object.fromEntries(columns),
  };
}

function columnOf(cells: readonly (Cell | undefined)[]): ListColumn {
  const known = new Map<string, { readonly text: string; readonly sort: string | number }>();
  const keys = cells.map((cell) => {
    const text = cell === undefined ? "" : plainText(cell.line);
    const sort = cell?.sort ?? text;
    const key = `${sort}\u0000${text}`;
    if (!known.has(key)) known.set(key, { text, sort });
    return key;
  });
  const sorted = [...known].sort(([, a], [, b]) => compareSorts(a.sort, b.sort));
  const codes = new Map(sorted.map(([key], code) => [key, code]));
  const ofRows = keys.map((key) => codes.get(key) ?? 0);
  const language = cells.map((cell) => languageOf(cell)).find((one) => one !== undefined);
  return {
    values: sorted.map(([, { text }]) => text),
    ...(language === undefined ? {} : { language }),
    ...(ofRows.every((code, row) => code === row) ? {} : { codes: ofRows }),
  };
}

function compareSorts(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareWords(String(a), String(b));
}

function hrefOf(cell: Cell | undefined): string {
  const [first] = cell?.line ?? [];
  return typeof first === "object" && first.kind === "link" ? first.href : "";
}

function languageOf(cell: Cell | undefined): Language | undefined {
  const [first] = cell?.line ?? [];
  return typeof first === "object" && "language" in first ? first.language : undefined;
}
