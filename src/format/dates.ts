import { dateInWords, type PartialDate } from "../model/partial-date.ts";

/** A span of two dates in words; an unknown end is said. */
export function spanInWords(from: PartialDate | null, to: PartialDate | null): string {
  if (from === null) return to === null ? "dates not known" : `until ${dateInWords(to)}, start not known`;
  if (to === null) return `since ${dateInWords(from)}`;
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** The date of a row: its own words where the sources word it, else the date, else that it is not known. */
export function dateOrUnknown(date: PartialDate | null, asReported: string | null = null): string {
  if (date !== null) return dateInWords(date);
  return asReported ?? "Date not known";
}
