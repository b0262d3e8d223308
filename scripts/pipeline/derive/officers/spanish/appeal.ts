import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { listed, marked } from "./marked.ts";
import { whenOf } from "./when.ts";

const APPEALS: Partial<Record<OfficerEvent, string>> = {
  "conviction-affirmed": "confirmada en apelación",
  "conviction-reversed": "revocada en apelación",
  "conviction-reinstated": "restablecida",
  "verdict-set-aside": "dejada sin efecto por el juez del juicio",
};

/** `revocada en apelación en diciembre de 2007 y restablecida el 25 de marzo de 2009`. */
export function appealsInSpanish(appeals: readonly OfficerEventRow[]): MarkedText {
  return listed(appeals.map((appeal) => marked(APPEALS[appeal.event] ?? "", whenOf(appeal))));
}
