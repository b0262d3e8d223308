import { sentenceOf } from "../../format/lists.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Source } from "../../model/tables/sources.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import {
  externalLink,
  link,
  original,
  originalLink,
  type Cite,
  type CiteMark,
  type Line,
  type Reader,
} from "./inline.ts";

/** One source in the list of a page. */
export interface SourceEntry {
  readonly number: number;
  readonly anchor: string;
  /** The page of the source on this site. */
  readonly page: Address;
  /** Title (leading to the source's page on this site), publisher, author, date and the document's address. */
  readonly line: Line;
  /** Kind of document, how much of it was read, and why there is no address where there is none. */
  readonly note: Line;
  /** The anchor of the first place in the text that rests on it. */
  readonly mention?: string;
  /** Whether it stays out of the printed page, since only parts cite it that stay out too. */
  readonly print?: "omitted";
  /** Whether it says its number itself, since others before it may be left out. */
  readonly numbered?: boolean;
}

/** A title for a source also where none may be shown. */
export function sourceTitle(source: Source, reader: Reader): string {
  const { frame, terms } = wordsOf(reader);
  return source.title ?? frame.titleNotShown(terms.sourceKinds[source.kind].label);
}

/** Publisher, author and date of a source. */
function sourceImprint(reader: Reader, source: Source): string {
  const words = wordsOf(reader);
  const date = source.published_on === null ? words.frame.undated : words.date(source.published_on);
  const author = source.author === null ? null : words.list(source.author.split(/;\s*/));
  return [source.publisher, author, date].filter((part) => part !== null).join(", ");
}

function entryLine(reader: Reader, source: Source): Line {
  const title = sourceTitle(source, reader);
  const page = ADDRESSES.sources.page(source.source_id);
  const { openDocument } = wordsOf(reader).frame;
  const document = source.url === null ? [] : [" ", externalLink(openDocument, source.url), "."];
  return [
    source.title === null ? link(title, page) : originalLink(reader, title, page),
    `${/[.!?]$/.test(title) ? "" : "."} ${sentenceOf(sourceImprint(reader, source))}`,
    ...document,
  ];
}

function entryNote(reader: Reader, source: Source): Line {
  const { frame, terms, date } = wordsOf(reader);
  const reading = frame.readOn(
    terms.sourceKinds[source.kind].label,
    terms.sourceExtents[source.extent].label,
    date(source.retrieved_on),
  );
  if (source.url !== null) return [reading];
  const { note } = source;
  return [note === null ? sentenceOf(frame.noAddress) : original(reader, sentenceOf(note)), ` ${reading}`];
}

/** Numbers the sources of one page in the order in which they are first cited. */
export class Citations {
  readonly #records: Records;
  readonly #numbers = new Map<string, number>();
  #marks = 0;

  constructor(records: Records) {
    this.#records = records;
  }

  /** The numbers for the sources of a statement. */
  cite(sourceIds: readonly string[]): Cite {
    const numbers = new Set(sourceIds.map((id) => this.#numberOf(id)));
    const marks = runsOf([...numbers].sort((a, b) => a - b)).map(([first, last]) => this.#mark(first, last));
    return { kind: "cite", marks };
  }

  /** The sources cited so far, in the order of their numbers. */
  list(): readonly SourceEntry[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#records.get("sources", id);
      return {
        number,
        anchor: `source-${number}`,
        page: ADDRESSES.sources.page(id),
        line: entryLine(this.#records, source),
        note: entryNote(this.#records, source),
      };
    });
  }

  #numberOf(sourceId: string): number {
    const number = this.#numbers.get(sourceId) ?? this.#numbers.size + 1;
    this.#numbers.set(sourceId, number);
    return number;
  }

  /** One mark for the sources from the first number to the last, with an anchor of its own. */
  #mark(first: number, last: number): CiteMark {
    this.#marks += 1;
    const anchor = `c${this.#marks}`;
    return first === last ? { number: first, anchor } : { number: first, last, anchor };
  }
}

/** Fewer numbers in a row than this stand one by one. */
const LONG_RUN = 3;

/** Ascending numbers as runs from a first to a last; a short run falls apart into its numbers. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]) =>
    last - first + 1 >= LONG_RUN
      ? [[first, last] as const]
      : Array.from({ length: last - first + 1 }, (_, index) => [first + index, first + index] as const),
  );
}
