const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Attributes of an element as text, every value made safe. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(" ");
}

/** An element that holds words, made safe. */
export function textElement(
  name: string,
  values: Readonly<Record<string, string | number>>,
  words: string,
): string {
  return `<${name} ${attributes(values)}>${escaped(words)}</${name}>`;
}

/** A length with one decimal at most, so that the same rows always give the same text. */
export function decimal(value: number): number {
  return Math.round(value * 10) / 10;
}
