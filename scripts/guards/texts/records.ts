import Papa from "papaparse";

/** Every string of a JSON text, names of properties among them. Throws where it is not JSON. */
export function* jsonTexts(text: string): Generator<string> {
  const waiting: unknown[] = [JSON.parse(text)];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string") yield value;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) yield* Object.keys(value);
    for (const part of Object.values(value)) waiting.push(part);
  }
}

/** Every string of a text with a JSON value on each line. Throws where a line is not JSON. */
export function* jsonLinesTexts(text: string): Generator<string> {
  for (const line of text.split("\n")) if (line.trim() !== "") yield* jsonTexts(line);
}

/** Every cell of a table of text. */
export function* tableTexts(text: string): Generator<string> {
  for (const row of Papa.parse<string[]>(text, { skipEmptyLines: true }).data) yield* row;
}
