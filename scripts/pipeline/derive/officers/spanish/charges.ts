import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { offenseInWords, offenseNumber, type OffenseNumber } from "../words/offense.ts";
import { marked } from "./marked.ts";
import { offenseOf } from "./offense.ts";

/** The words for one charge and for several: `el cargo`, `los cargos`. */
export type ChargeNoun = Readonly<Record<OffenseNumber, string>>;

/** Whether one charge is told or more; several where no source gives the offense. */
export function chargeNumber(row: OfficerEventRow): OffenseNumber {
  const words = offenseInWords(row);
  return words === null ? "several" : offenseNumber(words);
}

/**
 * The dismissal of charges, after "se": `desestimó el cargo de theft`, `desestimaron los cargos de perjury and other charges`.
 * @param link between the charge and its offense; with a comma, `otro cargo, de theft` does not mean that there were two of theft
 */
export function chargesDismissed(
  row: OfficerEventRow,
  noun: ChargeNoun,
  link: " de " | ", de " = " de ",
): MarkedText {
  const number = chargeNumber(row);
  const offense = offenseOf(row);
  const told = `${number === "one" ? "desestimó" : "desestimaron"} ${noun[number]}`;
  return offense === null ? [told] : marked(told, link, offense);
}
