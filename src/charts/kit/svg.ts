const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The characters that XML 1.0 allows in no form (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The values of an element's attributes; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Attributes of an element as text, every value made safe and every number cut to one decimal. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([name, value]) => `${name}="${escaped(String(typeof value === "number" ? decimal(value) : value))}"`,
    )
    .join(" ");
}

/** An element that holds words, made safe. */
export function textElement(name: string, values: Attributes, words: string): string {
  return `<${name} ${attributes(values)}>${escaped(words)}</${name}>`;
}

/** An element without content. */
export function emptyElement(name: string, values: Attributes): string {
  return `<${name} ${attributes(values)}/>`;
}

/** An element around others, one a line. */
export function groupElement(name: string, values: Attributes, children: readonly string[]): string {
  return [`<${name} ${attributes(values)}>`, ...children, `</${name}>`].join("\n");
}

/** A length with one decimal at most, so that the same rows always give the same text. */
export function decimal(value: number): number {
  return Math.round(value * 10) / 10;
}
