import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { PartialDate } from "../../../../../src/model/partial-date.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { marked, original } from "./marked.ts";

const MONTHS = new Intl.DateTimeFormat("es-US", { month: "long", timeZone: "UTC" });
const DAY_LENGTH = "YYYY-MM-DD".length;

/** `31 de enero de 2023`, `enero de 2018`, `2018`. */
function dateInSpanish(date: PartialDate): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const named = `${MONTHS.format(Date.UTC(Number(year), Number(month) - 1, 15))} de ${year}`;
  return day === undefined ? named : `${Number(day)} de ${named}`;
}

/** `el 31 de enero de 2023`, `en enero de 2018`. */
function whenInSpanish(date: PartialDate): string {
  return `${date.length === DAY_LENGTH ? "el" : "en"} ${dateInSpanish(date)}`;
}

/** When an event was, with the leading space; the wording of the sources where it says more. Empty where nothing is known. */
export function whenOf({
  date,
  date_as_reported: wording,
}: Pick<OfficerEventRow, "date" | "date_as_reported">): MarkedText {
  const reported = wording === null ? [] : marked(" (según las fuentes: ", original(wording), ")");
  if (date === null) return reported;
  return marked(` ${whenInSpanish(date)}`, date.length === DAY_LENGTH ? reported : null);
}

/** When an event was, after a noun: ` del 18 de mayo de 2021`, ` de mayo de 2021`. */
export function whenOfNoun({ date }: Pick<OfficerEventRow, "date">): string {
  if (date === null) return "";
  return ` ${date.length === DAY_LENGTH ? "del" : "de"} ${dateInSpanish(date)}`;
}
