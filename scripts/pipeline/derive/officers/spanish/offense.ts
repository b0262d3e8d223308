import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { levelInWords, offenseInWords } from "../words/offense.ts";
import { original } from "./marked.ts";

/** The offense in the words of the sources; `null` where no source gives it. */
export function offenseOf(row: Pick<OfficerEventRow, "offense" | "jurisdiction">): MarkedText | null {
  const words = offenseInWords(row);
  return words === null ? null : original(words);
}

const LEVELS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  felony: ["delito grave", "delitos graves"],
  misdemeanor: ["delito menor", "delitos menores"],
  violation: ["infracción", "infracciones"],
};

/** The level of the offense after it, where it is that of one offense: `, delito grave`. */
export function levelOf(row: Pick<OfficerEventRow, "offense" | "level">): string {
  const english = levelInWords(row);
  const [one, several] = LEVELS[row.level ?? ""] ?? [];
  if (english === "" || one === undefined || several === undefined) return "";
  return `, ${english.startsWith(", a ") ? one : several}`;
}
