import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import type { MarkedText } from "../../model/derived/marked-text.ts";
import type { Address } from "../../site/addresses.ts";

/** Whoever reads in a language, such as the reader of a record. */
export interface Reader {
  readonly language: Language;
}

/** Words that may be in another language than the page: words of the tables on a page that is not in theirs. */
export interface Wording {
  readonly text: string;
  /** The language of the words where it is not that of the page. */
  readonly language?: Language;
}

/** A link to a page of this site or to a source. */
export interface Link extends Wording {
  readonly kind: "link";
  readonly href: Address;
  /** Whether it leads to another site. */
  readonly external?: boolean;
}

/** The numbers of the sources on which the words before it rest. */
export interface Cite {
  readonly kind: "cite";
  readonly marks: readonly CiteMark[];
}

/** One number in the text, or a run of numbers; at a first mention an anchor, so that the source list can lead back. */
export interface CiteMark {
  readonly number: number;
  /** The last number of a run. */
  readonly last?: number;
  readonly anchor?: string;
}

/** How sure or how far: always a word, with a shape that repeats it. */
export type TagShape = "solid" | "half" | "open" | "struck" | "dashed";

/** A status in a word. */
export interface Tag {
  readonly kind: "tag";
  readonly text: string;
  readonly shape: TagShape;
}

/** Words that weigh more. */
export interface Strong extends Wording {
  readonly kind: "strong";
}

/** Somebody's exact words inside a sentence. */
export interface Quoted extends Wording {
  readonly kind: "quoted";
}

/** Words of the tables inside a sentence of another language. */
export interface Original {
  readonly kind: "original";
  readonly text: string;
  readonly language: Language;
}

/** A technical value, such as a file name. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
}

/** A piece of a line. */
export type Inline = string | Link | Cite | Tag | Strong | Quoted | Original | Code;

/** A line of text with links, tags and citations. */
export type Line = readonly Inline[];

/** A link. */
export function link(text: string, href: Address): Link {
  return { kind: "link", text, href };
}

/** A link to another site. */
export function externalLink(text: string, href: string): Link {
  return { kind: "link", text, href, external: true };
}

/** A status tag. */
export function tag(text: string, shape: TagShape): Tag {
  return { kind: "tag", text, shape };
}

/** Words that weigh more. */
export function strong(text: string): Strong {
  return { kind: "strong", text };
}

/** Exact words of somebody else, as the tables have them; the quotation marks are added when it is shown. */
export function quoted(reader: Reader, text: string): Quoted {
  return { kind: "quoted", text, ...inOriginal(reader) };
}

/** Free text of the tables: as it is where they are in the reader's language, else marked as theirs. */
export function original({ language }: Reader, text: string): string | Original {
  return language === DATA_LANGUAGE ? text : { kind: "original", text, language: DATA_LANGUAGE };
}

/** A link whose text is of the tables, such as the title of a document. */
export function originalLink(reader: Reader, text: string, href: Address): Link {
  return { ...link(text, href), ...inOriginal(reader) };
}

/** Words of the tables that weigh more. */
export function originalStrong(reader: Reader, text: string): Strong {
  return { ...strong(text), ...inOriginal(reader) };
}

/** A heading or another text of a page that is of the tables, such as the title of a batch. */
export function originalWording(reader: Reader, text: string): Wording {
  return { text, ...inOriginal(reader) };
}

/** The mark of words of the tables wherever a part of a page has `language`: none where the reader has theirs. */
export function inOriginal({ language }: Reader): Pick<Wording, "language"> {
  return language === DATA_LANGUAGE ? {} : { language: DATA_LANGUAGE };
}

/** A sentence derived in the reader's language, with the words of the tables in it marked as theirs. */
export function markedLine(text: MarkedText): Line {
  return text.map((part) =>
    typeof part === "string" ? part : { kind: "original", text: part.original, language: DATA_LANGUAGE },
  );
}

/** A technical value. */
export function code(text: string): Code {
  return { kind: "code", text };
}

/** Joins lines with a separator: for lists inside a sentence or a cell. */
export function joined(lines: readonly Line[], separator = ", "): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

/** The words of a line alone, for titles, descriptions and tests. */
export function plainText(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.kind === "cite") return "";
      return part.kind === "quoted" ? `“${part.text}”` : part.text;
    })
    .join("");
}
