import type { Dice } from "./dice.ts";
import { MARK } from "./invention.ts";

/** How invented names begin. */
export const STARTS = ["Bra", "Cor", "Dal", "Fen", "Gro", "Hal", "Jor", "Kel", "Lom", "Mar", "Nor", "Pel", "Quil", "Ros", "Sten", "Tav", "Ulm", "Vor", "Wen", "Zel"]; // prettier-ignore
/** What stands in the middle of invented names. */
export const MIDDLES = ["", "a", "ba", "do", "ga", "li", "mo", "na", "ri", "so", "tu", "ve"];
const ENDS = ["bek", "dran", "fex", "gorn", "hult", "kin", "lund", "mesk", "nack", "pold", "quist", "ruk", "sten", "tane", "vick", "wold", "zan"]; // prettier-ignore

const SENTENCES = [
  "The account was read in part, and the number stands there as it is given here.",
  "A later account gives the same day and another court.",
  "The office said so in a statement that was read in part.",
  "Two accounts differ, and the difference is kept.",
  "The sentence was announced by the office and confirmed by a later account.",
  "What became of the rest is not said in what was read.",
  "The number is that of the office, given on the same day.",
  "The unit was closed later, and its cases were looked at again.",
];

/** A name that nobody has, as far as syllables can tell; the row that bears it says that it is invented. */
export function inventedName(dice: Dice): string {
  return dice.one(STARTS) + dice.one(MIDDLES) + dice.one(ENDS);
}

/** So many sentences about nothing, marked as invented: a text as long as those of the record. */
export function inventedText(dice: Dice, sentences: number): string {
  const said = Array.from({ length: sentences }, () => dice.one(SENTENCES));
  return [`${MARK} for measuring.`, ...said].join(" ");
}
