import { isPartialDate } from "../../../src/model/partial-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The years of two digits that a spreadsheet reads as 20xx, as it writes `Jan-18` for `2018-01`. */
const LAST_OF_THE_CENTURY = 29;

const two = (text: string) => text.padStart(2, "0");

/** A day written with the month first or the day first: one reading, or two. */
function fromParts(first: string, second: string, year: string): string[] {
  return [`${year}-${two(first)}-${two(second)}`, `${year}-${two(second)}-${two(first)}`];
}

function monthNumber(name: string): string {
  return two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));
}

function readings(text: string): string[] {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (parts) return fromParts(parts[1] ?? "", parts[2] ?? "", parts[3] ?? "");
  const loose = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (loose) return [[loose[1], two(loose[2] ?? ""), ...(loose[3] ? [two(loose[3])] : [])].join("-")];
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return [packed.slice(1).join("-")];
  const short = /^([a-z]{3})-(\d{2})$/i.exec(text);
  if (short) {
    const year = Number(short[2]) <= LAST_OF_THE_CENTURY ? `20${short[2]}` : `19${short[2]}`;
    return [`${year}-${monthNumber(short[1] ?? "")}`];
  }
  const named = /^([a-z]{3,9})\.? (?:(\d{1,2}),? )?(\d{4})$/i.exec(text);
  if (named) return [[named[3], monthNumber(named[1] ?? ""), ...(named[2] ? [two(named[2])] : [])].join("-")];
  return [];
}

/** What a text that is no date may have meant, as a hint; `null` where nothing can be said. Nothing is ever put in its place. */
export function dateHint(text: string): string | null {
  if (/^(?:n\/?a|none|unknown|tbd|\?+|-+)$/i.test(text))
    return "leave the cell empty where the date is not known";
  if (/^\d{5}$/.test(text))
    return "a spreadsheet wrote the number of a day; write YYYY-MM-DD, and import the column as text";
  const meant = [...new Set(readings(text).filter(isPartialDate))].sort();
  return meant.length === 0
    ? null
    : `did you mean ${meant.join(" or ")}? dates are YYYY, YYYY-MM or YYYY-MM-DD`;
}
