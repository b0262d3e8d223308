import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { listed, marked } from "./marked.ts";
import { whenOf } from "./when.ts";

/** What was undone or stood; its gender is that of the participles. */
type Undone = "condena" | "veredicto";

const APPEALS: Partial<Record<OfficerEvent, Readonly<Record<Undone, string>>>> = {
  "conviction-affirmed": { condena: "confirmada en apelación", veredicto: "confirmado en apelación" },
  "conviction-reversed": { condena: "revocada en apelación", veredicto: "revocado en apelación" },
  "conviction-reinstated": { condena: "restablecida", veredicto: "restablecido" },
  "verdict-set-aside": {
    condena: "dejada sin efecto por el juez del juicio",
    veredicto: "dejado sin efecto por el juez del juicio",
  },
};

/** `revocada en apelación en diciembre de 2007 y restablecida el 25 de marzo de 2009`. */
export function appealsInSpanish(appeals: readonly OfficerEventRow[], noun: Undone): MarkedText {
  return listed(appeals.map((appeal) => marked(APPEALS[appeal.event]?.[noun] ?? "", whenOf(appeal))));
}

/** `un tribunal superior aceptó revisar el caso en junio de 2025, y no se halló su decisión`. */
export function reviewInSpanish(review: OfficerEventRow): MarkedText {
  return marked("un tribunal superior aceptó revisar el caso", whenOf(review), ", y no se halló su decisión");
}
