import type { Records } from "../../model/records.ts";
import { Citations } from "./citations.ts";
import type { Cite } from "./inline.ts";

/**
 * Citations where there is little room: one source for each statement, one that is cited already where possible, else
 * one whose document can be opened. The full page has all.
 */
export class ShortCitations extends Citations {
  readonly #records: Records;
  readonly #cited = new Set<string>();

  constructor(records: Records) {
    super(records);
    this.#records = records;
  }

  override cite(sourceIds: readonly string[]): Cite {
    const chosen =
      sourceIds.find((id) => this.#cited.has(id)) ??
      sourceIds.find((id) => this.#canBeOpened(id)) ??
      sourceIds[0];
    if (chosen === undefined) return super.cite([]);
    this.#cited.add(chosen);
    return super.cite([chosen]);
  }

  #canBeOpened(id: string): boolean {
    const { title, url } = this.#records.get("sources", id);
    return title !== null && url !== null;
  }
}
