import type { OfficerEventRow } from "../../../../../src/model/tables/officers.ts";
import { groupedBy } from "../../grouped.ts";
import { isAccusation } from "../../../../../src/model/case-end.ts";
import { compareEvents } from "../../../../../src/model/event-order.ts";
import { capitalized, listInWords } from "./list.ts";
import { whenAtEnd } from "./when.ts";

/** The accusations of a case by kind and date: `Charged in January 2008 and indicted in June 2008`; `null` where there is none. */
export function accusationsInWords(rows: readonly OfficerEventRow[]): string | null {
  const accusations = rows.filter(isAccusation).sort(compareEvents);
  if (accusations.length === 0) return null;
  const kinds = [...groupedBy(accusations, ({ event }) => event)].map(([verb, events]) => {
    const whens = new Set(events.map((event) => whenAtEnd(event).replace(/^,? /, "")).filter(Boolean));
    return whens.size === 0 ? verb : `${verb} ${listInWords([...whens])}`;
  });
  return capitalized(listInWords(kinds));
}
