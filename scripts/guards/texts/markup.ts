import { jsonStrings } from "./json-strings.ts";

/** Data that a page has in it for programs. */
const LINKED_DATA = /<script type="?application\/(?:ld\+)?json"?[^>]*>([\s\S]*?)<\/script>/g;

/** Attributes whose words somebody sees, hears or copies. */
const SPOKEN =
  /\s(?:alt|aria-description|aria-label|aria-roledescription|content|data-[\w-]+|label|placeholder|title|value)=(?:"([^"]*)"|'([^']*)')/g;

/**
 * A mark that cites a source by its number, which is also its address on the page: marks beside each other are numbers of
 * their own, and no telephone number.
 */
const CITATION = /(<a\s+href="?#source-(\d+)"?(?:\s[^<>]*)?>\s*)(\2(?:–\d+)?)(?=\s*<\/a>)/g;

/** Elements inside a line of words; all others end the line. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|dfn|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|tspan|wbr|t|r)(?:\s[^<>]*)?\/?>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: "\u00a0",
  quot: '"',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code =
      decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(String(hex), 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return NAMED[String(name).toLowerCase()] ?? whole;
  });
}

/** What is quoted stands in quotation marks, also where only an element says so. */
const withMarks = (markup: string) =>
  markup.replace(/<(q|blockquote|cite)(?=[\s>])[^>]*>/gi, "$&“").replace(/<\/(q|blockquote|cite)>/gi, "”$&");

/** The words of an HTML, XML or SVG text line by line, its spoken attributes and what is written as text inside it. */
export function* markupTexts(markup: string, isInside = false): Generator<string> {
  for (const [, double, single] of markup.matchAll(SPOKEN)) yield decoded(double ?? single ?? "");
  for (const [, data = ""] of markup.matchAll(LINKED_DATA)) yield* jsonStrings([data]);
  const words = withMarks(markup.replace(LINKED_DATA, "\n").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1"))
    .replace(/<!--[\s\S]*?-->/g, (comment) => `\n${comment.slice(4, -3)}\n`)
    .replace(CITATION, "$1[$3]")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, "\n");
  for (const line of words.split("\n")) {
    const text = decoded(line).trim();
    if (text === "") continue;
    yield text;
    // A feed has pages in it, as text.
    if (!isInside && /<\w/.test(text)) yield* markupTexts(text, true);
  }
}
