/**
 * A date at the precision known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601).
 * It stands for every day it may be: `2018-01` is a span of 31 days, not the first of January.
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The first day that the date may be, `YYYY-MM-DD`. */
export function earliest(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date may be, `YYYY-MM-DD`. */
export function latest(date: PartialDate): string {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
  return `${date.slice(0, 4)}-${String(month).padStart(2, "0")}-${daysIn(year, month)}`;
}

/** Whether `a` is certainly later than `b`, whatever days the two may be. */
export function isCertainlyAfter(a: PartialDate, b: PartialDate): boolean {
  return earliest(a) > latest(b);
}

/**
 * Orders dates for display: by the first day they may be, an unknown date first, a vaguer date before a
 * sharper one. Only an order on the page: it says nothing about which came first.
 */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  const byDay = earliest(a).localeCompare(earliest(b));
  return byDay !== 0 ? byDay : a.length - b.length;
}

/** The date in a reader's words: `31 January 2023`, `January 2018`, `2018`. */
export function dateInWords(date: PartialDate): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

const IN_TEXT = new RegExp(String.raw`\b(?:(?:(\d{1,2}) )?(${MONTHS.join("|")}) )?((?:19|20)\d\d)\b`, "g");

/** The last date that a text names in a reader's words, and the text before it; `null` where it names none with a year. */
export function lastDateNamed(text: string): { readonly date: PartialDate; readonly before: string } | null {
  const last = [...text.matchAll(IN_TEXT)].at(-1);
  if (last === undefined) return null;
  const [, day, month, year = ""] = last;
  const two = (number: number) => String(number).padStart(2, "0");
  const parts = [
    year,
    ...(month === undefined ? [] : [two(MONTHS.findIndex((name) => name === month) + 1)]),
    ...(day === undefined ? [] : [two(Number(day))]),
  ];
  const date = parts.join("-");
  return isPartialDate(date) ? { date, before: text.slice(0, last.index) } : null;
}

/** The date as it stands in a sentence: `on 31 January 2023`, `in January 2018`, `in 2018`. */
export function whenInWords(date: PartialDate): string {
  return `${date.length === 10 ? "on" : "in"} ${dateInWords(date)}`;
}

/** The date that begins first, the more exact of two that begin together; `null` for none. */
export function firstOf(dates: readonly PartialDate[]): PartialDate | null {
  const [first] = [...dates].sort((a, b) => earliest(a).localeCompare(earliest(b)) || b.length - a.length);
  return first ?? null;
}

/** The date that ends last, the more exact of two that end together; `null` for none. */
export function lastOf(dates: readonly PartialDate[]): PartialDate | null {
  const [last] = [...dates].sort((a, b) => latest(b).localeCompare(latest(a)) || b.length - a.length);
  return last ?? null;
}
