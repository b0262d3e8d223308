import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { figureIn, type FigureBlock } from "./figure.ts";

/** So many rows of the table of a figure stand on its page at most; its file has all of them. */
export const MOST_ROWS = 200;

/** A figure as it stands on its page, in the language of the record’s reader: of a long table the first rows. */
export function figureOnPage(records: Records, block: FigureBlock): FigureBlock {
  const figure = figureIn(records.language, block);
  const { rows } = figure.table;
  if (rows.length <= MOST_ROWS) return figure;
  const { kit, number } = wordsOf(records);
  return {
    ...figure,
    table: { ...figure.table, rows: rows.slice(0, MOST_ROWS) },
    cut: kit.most.rows(number(MOST_ROWS), number(rows.length)),
  };
}
