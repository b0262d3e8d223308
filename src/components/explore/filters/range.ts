/** A range as a filter holds it, `from..to`; an end that is open is empty. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

const BETWEEN = "..";

/** The range that a filter holds; open at both ends where it holds none. */
export function rangeOf(filter: string | undefined): Range {
  const [from = "", to = ""] = (filter ?? "").split(BETWEEN);
  return { from: from.trim(), to: to.trim() };
}

/** Between the thousands of a number; every number of the tables is whole. */
const THOUSANDS = /(?<=\d)[.,\s](?=\d{3}(?!\d))/g;

/** An end of a range of numbers, as it is typed or as the cells show it (`1,000`); `null` where it is none. */
export function numberOf(end: string): number | null {
  const value = Number(end.replace(THOUSANDS, ""));
  return end === "" || Number.isNaN(value) ? null : value;
}

/** The range as a filter; empty where both ends are open. */
export function rangeText({ from, to }: Range): string {
  return from === "" && to === "" ? "" : `${from.trim()}${BETWEEN}${to.trim()}`;
}
