import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { namesSeveralOffenses, withoutBrackets } from "../../../../../src/model/offense-parts.ts";
import { listInWords } from "./list.ts";

/** `a, b, c` → `a, b and c`; a text with fewer than two commas, or with its own "and" at the end, stays. */
function withFinalAnd(text: string): string {
  const outside = withoutBrackets(text);
  const lastComma = outside.lastIndexOf(", ");
  if (outside.split(", ").length < 3 || outside.slice(lastComma).includes(" and ")) return text;
  return `${text.slice(0, lastComma)} and ${text.slice(lastComma + 2)}`;
}

/** The offense as it stands in a sentence; `null` where no source gives it. "Federal" goes where the court is named so. */
export function offenseInWords({
  offense,
  jurisdiction,
}: Pick<OfficerEventRow, "offense" | "jurisdiction">): string | null {
  if (offense === null) return null;
  const parts = offense.split(";").map((part) => part.trim());
  const words = parts.length === 1 ? withFinalAnd(offense) : listInWords(parts);
  return jurisdiction === "federal" ? words.replace(/^federal /, "") : words;
}

/**
 * For what an officer was held in contempt of court, in brackets as the sources have it, or `""`; `null` for any other
 * offense, and where a plea or verdict is known.
 */
export function contemptOf({ event, offense }: Pick<OfficerEventRow, "event" | "offense">): string | null {
  const contempt = /^contempt of court(?: (\([^)]*\)))?$/.exec(offense ?? "");
  return event !== "convicted" || contempt === null ? null : (contempt[1] ?? "");
}

/** How many offenses a text names, as far as its words show. */
export type OffenseNumber = "one" | "several";

/** Whether the text names one offense on one count, or more. */
export function offenseNumber(offense: string): OffenseNumber {
  const outside = withoutBrackets(offense);
  const countInBrackets = /\((?!one\b|1\b|the\b)[^)]*\bcounts\b/.test(offense);
  return countInBrackets || /[;,]|\band\b|\b(charges|counts|violations|offenses)\b/.test(outside)
    ? "several"
    : "one";
}

/** `, a felony` or `, misdemeanors`: only where the level is that of one offense, and the words do not say it already. */
export function levelInWords({ offense, level }: Pick<OfficerEventRow, "offense" | "level">): string {
  if (offense === null || level === null || offense.includes(level)) return "";
  if (namesSeveralOffenses(offense)) return "";
  const plural = level === "felony" ? "felonies" : `${level}s`;
  return offenseNumber(offense) === "one" ? `, a ${level}` : `, ${plural}`;
}

/** The words before "charge" and "charges", such as "the" or "earlier". */
export interface ChargeArticle {
  readonly one: string;
  readonly several: string;
  /** Whether the offense is set off by commas: `another charge, of theft,` does not mean that there were two of theft. */
  readonly setOff?: boolean;
}

/** `the charges of felony murder (two counts)`, `the charge of attempted murder`, `the charges (perjury and other charges)`. */
export function chargesInWords(
  words: string | null,
  { one, several, setOff = false }: ChargeArticle,
): { readonly text: string; readonly number: OffenseNumber } {
  if (words === null) return { text: `${several} charges`.trim(), number: "several" };
  const number = offenseNumber(words);
  const noun = (number === "one" ? `${one} charge` : `${several} charges`).trim();
  if (/\b(charges|counts)$/.test(words)) return { text: `${noun} (${words})`, number };
  return { text: setOff ? `${noun}, of ${words},` : `${noun} of ${words}`, number };
}
