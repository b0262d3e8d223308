import type { Address } from "../../site/addresses.ts";

/** A link to a page of this site or to a source. */
export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly href: Address;
  /** Whether it leads to another site. */
  readonly external?: boolean;
}

/** The numbers of the sources on which the words before it rest. */
export interface Cite {
  readonly kind: "cite";
  readonly marks: readonly CiteMark[];
}

/** One number in the text, or a run of numbers, and its own anchor, so that the source list can lead back. */
export interface CiteMark {
  readonly number: number;
  /** The last number of a run. */
  readonly last?: number;
  readonly anchor: string;
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
export interface Strong {
  readonly kind: "strong";
  readonly text: string;
}

/** Somebody's exact words inside a sentence. */
export interface Quoted {
  readonly kind: "quoted";
  readonly text: string;
}

/** A technical value, such as a file name. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
}

/** A piece of a line. */
export type Inline = string | Link | Cite | Tag | Strong | Quoted | Code;

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

/** Exact words of somebody else; the quotation marks are added when it is shown. */
export function quoted(text: string): Quoted {
  return { kind: "quoted", text };
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
