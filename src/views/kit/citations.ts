import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Source } from "../../model/tables/sources.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../../model/vocabulary/sources.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import type { Cite, CiteMark } from "./inline.ts";

/** One source in the list of a page. */
export interface SourceEntry {
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  /** Publisher, author, date. */
  readonly imprint: string;
  /** Kind of document and how much of it was read. */
  readonly reading: string;
  /** The page of the source on this site. */
  readonly page: Address;
  /** Where it was published, or `null`. */
  readonly url: string | null;
  /** Why there is no address, where there is none; other notes stand on the source's page. */
  readonly urlNote: string | null;
  /** The places in the text that rest on it. */
  readonly backlinks: readonly string[];
}

/** A title for a source also where none may be shown. */
export function sourceTitle(source: Source): string {
  const kind = labelOf(SOURCE_KINDS, source.kind);
  return source.title ?? `${kind} (title not shown)`;
}

/** Publisher, author and date of a source. */
export function sourceImprint(source: Source): string {
  const date = source.published_on === null ? "undated" : dateInWords(source.published_on);
  return [source.publisher, source.author, date].filter((part) => part !== null).join(", ");
}

/** Numbers the sources of one page in the order in which they are first cited. */
export class Citations {
  readonly #records: Records;
  readonly #marks = new Map<string, CiteMark[]>();

  constructor(records: Records) {
    this.#records = records;
  }

  /** The numbers for the sources of a statement. */
  cite(sourceIds: readonly string[]): Cite {
    return { kind: "cite", marks: sourceIds.map((id) => this.#mark(id)) };
  }

  /** The sources cited so far, in the order of their numbers. */
  list(): readonly SourceEntry[] {
    return [...this.#marks].map(([id, marks]) => {
      const source = this.#records.get("sources", id);
      const number = marks[0]!.number;
      return {
        number,
        anchor: `source-${number}`,
        title: sourceTitle(source),
        imprint: sourceImprint(source),
        reading: `${labelOf(SOURCE_KINDS, source.kind)}. ${labelOf(SOURCE_EXTENTS, source.extent)} on ${dateInWords(source.retrieved_on)}.`,
        page: ADDRESSES.sources.page(id),
        url: source.url,
        urlNote: source.url === null ? (source.note ?? "No address is given.") : null,
        backlinks: marks.map((mark) => mark.anchor),
      };
    });
  }

  #mark(sourceId: string): CiteMark {
    const marks = this.#marks.get(sourceId) ?? [];
    this.#marks.set(sourceId, marks);
    const number = marks[0]?.number ?? this.#marks.size;
    const mark = { number, anchor: `cite-${number}-${marks.length + 1}` };
    marks.push(mark);
    return mark;
  }
}
