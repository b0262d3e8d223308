import { isPartialDate } from "../../src/model/partial-date.ts";

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** The parts of which a form of dates is made; everything else in it stands for itself. */
const PARTS: Readonly<Record<string, { readonly part: "year" | "month" | "day"; readonly pattern: string }>> =
  {
    YYYY: { part: "year", pattern: String.raw`\d{4}` },
    Month: { part: "month", pattern: MONTHS.join("|") },
    Mon: { part: "month", pattern: MONTHS.map((name) => name.slice(0, 3)).join("|") },
    MM: { part: "month", pattern: String.raw`\d{2}` },
    M: { part: "month", pattern: String.raw`\d{1,2}` },
    DD: { part: "day", pattern: String.raw`\d{2}` },
    D: { part: "day", pattern: String.raw`\d{1,2}` },
  };

const TOKEN = /YYYY|Month|Mon|MM|M|DD|D|[^YMD]+/g;

/** Whether a form is made of known parts, each once, with a year. */
export function isDateForm(form: string): boolean {
  const tokens = form.match(TOKEN) ?? [];
  const parts = tokens.flatMap((token) => PARTS[token]?.part ?? []);
  return tokens.join("") === form && parts.includes("year") && new Set(parts).size === parts.length;
}

function monthNumber(text: string): string {
  const index = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
  return String(index + 1);
}

function readAs(text: string, form: string): string | null {
  const tokens = form.match(TOKEN) ?? [];
  const pattern = tokens
    .map((token) => (PARTS[token] ? `(${PARTS[token].pattern})` : RegExp.escape(token)))
    .join("");
  const match = new RegExp(`^${pattern}$`, "i").exec(text);
  if (!match) return null;
  const found: Partial<Record<"year" | "month" | "day", string>> = {};
  tokens
    .flatMap((token) => PARTS[token]?.part ?? [])
    .forEach((part, index) => {
      const value = match[index + 1] ?? "";
      found[part] = part === "month" && /^\D/.test(value) ? monthNumber(value) : value;
    });
  const parts = [found.year, found.month, found.day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  return isPartialDate(date) ? date : null;
}

/** Every partial date that a text may be in the given forms: none, one, or several where they contradict each other. */
export function readingsOf(text: string, forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => readAs(text, form) ?? []))];
}
