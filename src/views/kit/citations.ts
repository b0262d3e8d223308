import { sentenceOf } from "../../format/lists.ts";
import { authorsInWords } from "../../format/names.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import type { Source } from "../../model/tables/sources.ts";
import { SOURCE_EXTENTS, SOURCE_KINDS } from "../../model/vocabulary/sources.ts";
import { labelOf } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { externalLink, link, type Cite, type CiteMark, type Line } from "./inline.ts";

/** One source in the list of a page. */
export interface SourceEntry {
  readonly number: number;
  readonly anchor: string;
  /** The page of the source on this site. */
  readonly page: Address;
  /** Title (leading to the source's page on this site), publisher, author, date and the document's address. */
  readonly line: Line;
  /** Kind of document, how much of it was read, and why there is no address where there is none. */
  readonly note: string;
  /** The places in the text that rest on it. */
  readonly backlinks: readonly string[];
}

/** A title for a source also where none may be shown. */
export function sourceTitle(source: Source): string {
  const kind = labelOf(SOURCE_KINDS, source.kind);
  return source.title ?? `${kind} (title not shown)`;
}

/** Publisher, author and date of a source. */
function sourceImprint(source: Source): string {
  const date = source.published_on === null ? "undated" : dateInWords(source.published_on);
  const author = source.author === null ? null : authorsInWords(source.author);
  return [source.publisher, author, date].filter((part) => part !== null).join(", ");
}

function entryLine(source: Source): Line {
  const title = sourceTitle(source);
  const document = source.url === null ? [] : [" ", externalLink("Open the document", source.url), "."];
  return [
    link(title, ADDRESSES.sources.page(source.source_id)),
    `${/[.!?]$/.test(title) ? "" : "."} ${sentenceOf(sourceImprint(source))}`,
    ...document,
  ];
}

function entryNote(source: Source): string {
  const reading = `${labelOf(SOURCE_KINDS, source.kind)}. ${labelOf(SOURCE_EXTENTS, source.extent)} on ${dateInWords(source.retrieved_on)}.`;
  if (source.url !== null) return reading;
  return `${sentenceOf(source.note ?? "No address is given")} ${reading}`;
}

/** A source that the page cites: its number, and the places that rest on it. */
interface Cited {
  readonly number: number;
  readonly anchors: string[];
}

/** Numbers the sources of one page in the order in which they are first cited. */
export class Citations {
  readonly #records: Records;
  readonly #cited = new Map<string, Cited>();

  constructor(records: Records) {
    this.#records = records;
  }

  /** The numbers for the sources of a statement. */
  cite(sourceIds: readonly string[]): Cite {
    return { kind: "cite", marks: sourceIds.map((id) => this.#mark(id)) };
  }

  /** The sources cited so far, in the order of their numbers. */
  list(): readonly SourceEntry[] {
    return [...this.#cited].map(([id, { number, anchors }]) => {
      const source = this.#records.get("sources", id);
      return {
        number,
        anchor: `source-${number}`,
        page: ADDRESSES.sources.page(id),
        line: entryLine(source),
        note: entryNote(source),
        backlinks: anchors,
      };
    });
  }

  #mark(sourceId: string): CiteMark {
    const cited = this.#cited.get(sourceId) ?? { number: this.#cited.size + 1, anchors: [] };
    this.#cited.set(sourceId, cited);
    const anchor = `cite-${cited.number}-${cited.anchors.length + 1}`;
    cited.anchors.push(anchor);
    return { number: cited.number, anchor };
  }
}
