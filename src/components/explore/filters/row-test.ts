import { earliest, isPartialDate, latest } from "../../../model/partial-date.ts";
import type { ExplorerColumn } from "../../../views/explore/explorer-index.ts";
import { comparedWords } from "../../search/compared.ts";
import type { CellTexts } from "../cell-texts.ts";
import type { Row } from "../row.ts";
import { codesOf, EMPTY_CELL } from "./code-set.ts";
import { numberOf, rangeOf } from "./range.ts";

/** Whether a row fits one filter. */
export type RowTest = (row: Row) => boolean;

/** All words stand in the cell: as a reader sees it, or as the file has it. */
function wordsTest(column: ExplorerColumn, filter: string, texts: CellTexts): RowTest | null {
  const sought = comparedWords(filter);
  if (sought.length === 0) return null;
  return (row) => {
    const text = texts.sought(column, row);
    return sought.every((word) => text.includes(word));
  };
}

/** The number lies in the range, ends included; an end that is no number is open. */
function numberTest({ name }: ExplorerColumn, filter: string): RowTest | null {
  const { from, to } = rangeOf(filter);
  const [low, high] = [numberOf(from) ?? -Infinity, numberOf(to) ?? Infinity];
  if (low === -Infinity && high === Infinity) return null;
  return (row) => {
    const value = row[name];
    return typeof value === "number" && value >= low && value <= high;
  };
}

/** The date may lie in the range, ends included: a month is any of its days. An end that is no date is open. */
function dateTest({ name }: ExplorerColumn, filter: string): RowTest | null {
  const { from, to } = rangeOf(filter);
  const first = isPartialDate(from) ? earliest(from) : null;
  const last = isPartialDate(to) ? latest(to) : null;
  if (first === null && last === null) return null;
  return (row) => {
    const value = row[name];
    if (typeof value !== "string") return false;
    return (first === null || latest(value) >= first) && (last === null || earliest(value) <= last);
  };
}

/** The cell holds one of the codes. */
function setTest({ name }: ExplorerColumn, filter: string): RowTest | null {
  const codes = new Set(codesOf(filter));
  if (codes.size === 0) return null;
  return (row) => {
    const value = row[name] ?? null;
    return codes.has(value === null ? EMPTY_CELL : String(value));
  };
}

/** The test of a filter; `null` where it lets every row pass. */
export function rowTest(column: ExplorerColumn, filter: string, texts: CellTexts): RowTest | null {
  switch (column.filter) {
    case "text":
      return wordsTest(column, filter, texts);
    case "number":
      return numberTest(column, filter);
    case "date":
      return dateTest(column, filter);
    case "set":
      return setTest(column, filter);
  }
}
