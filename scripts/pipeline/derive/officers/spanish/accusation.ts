import { isAccusation } from "../../../../../src/model/case-end.ts";
import type { MarkedText } from "../../../../../src/model/derived/marked-text.ts";
import { compareEvents } from "../../../../../src/model/event-order.ts";
import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import type { OfficerEvent } from "../../../../../src/model/vocabulary/officers.ts";
import { groupedBy } from "../../grouped.ts";
import { capitalized } from "../words/list.ts";
import { listed, marked } from "./marked.ts";
import { whenOf } from "./when.ts";

const NOUNS: ReadonlyMap<string, string> = new Map<OfficerEvent, string>([
  ["accused", "señalamiento"],
  ["arrested", "arresto"],
  ["charged", "cargos presentados"],
  ["indicted", "acusación de un gran jurado"],
]);

/** The accusations of a case by kind and date: `Cargos presentados en enero de 2008 y acusación de un gran jurado en junio de 2008`. */
export function accusationsOf(rows: readonly OfficerEventRow[]): MarkedText | null {
  const accusations = rows.filter(isAccusation).sort(compareEvents);
  if (accusations.length === 0) return null;
  const kinds = [...groupedBy(accusations, ({ event }) => event)].map(([event, events], at) => {
    const noun = NOUNS.get(event) ?? "acusación";
    const whens = events.map(whenOf).filter((when) => when.length > 0);
    return marked(
      at === 0 ? capitalized(noun) : noun,
      whens.length > 0 ? " " : "",
      listed(whens.map(withoutSpace)),
    );
  });
  return listed(kinds);
}

function withoutSpace([first, ...rest]: MarkedText): MarkedText {
  return marked(typeof first === "string" ? first.trimStart() : (first ?? null), rest);
}
