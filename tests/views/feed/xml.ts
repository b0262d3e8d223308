import { createRequire } from "node:module";

interface XmlPackage {
  readonly XMLValidator: { validate(text: string): true | { err: { msg: string; line: number } } };
  readonly XMLParser: new (options: object) => { parse(text: string): unknown };
}

/** The parser that the package of the RSS feed brings along. */
const { XMLValidator, XMLParser } = createRequire(import.meta.resolve("@astrojs/rss"))(
  "fast-xml-parser",
) as XmlPackage;

/** What is wrong with the form of an XML text; `null` where it is well-formed. */
export function xmlProblem(text: string): string | null {
  const result = XMLValidator.validate(text);
  return result === true ? null : `line ${result.err.line}: ${result.err.msg}`;
}

/** One entry of an Atom feed as a reader of feeds gets it. */
interface AtomEntry {
  readonly id: string;
  readonly title: { readonly "#text": string; readonly type: string };
  readonly updated: string;
  readonly link: { readonly href: string };
  readonly content: { readonly "#text": string; readonly type: string };
}

/** An Atom feed as a reader of feeds gets it. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly rel: string; readonly href: string }[];
  readonly entry: readonly AtomEntry[];
}

/** The feed in an Atom text. @throws Error where it is not well-formed */
export function atomOf(text: string): AtomFeed {
  const problem = xmlProblem(text);
  if (problem !== null) throw new Error(problem);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name: string, path: string) => name === "entry" || path === "feed.link",
  });
  const { feed } = parser.parse(text) as { feed: Omit<AtomFeed, "entry"> & Partial<Pick<AtomFeed, "entry">> };
  return { ...feed, entry: feed.entry ?? [] };
}
