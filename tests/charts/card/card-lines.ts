import { textWidth, type Face } from "../../../src/charts/kit/text-width.ts";

/** One line of text on a card, with the edges of its letters. */
export interface CardLine {
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const FACES: Readonly<Record<string, Face>> = { "card-serif": "serifBold", "card-bold": "sansBold" };

/** The lines of text of a card, as they are set. */
export function cardLines(svg: string): readonly CardLine[] {
  const found = svg.matchAll(
    /<text class="([^"]+)" x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)">([^<]*)</g,
  );
  return [...found].map(([, name = "", x, y, fontSize, words = ""]) => {
    const text = words.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
    const size = Number(fontSize);
    const face = FACES[name] ?? "sans";
    const width = textWidth(text, size, face);
    const left = name.includes("card-end") ? Number(x) - width : Number(x);
    return { text, size, face, left, right: left + width, baseline: Number(y) };
  });
}

/** The words of a card from top to bottom, as one text. */
export function cardText(svg: string): string {
  return cardLines(svg)
    .map(({ text }) => text)
    .join(" ");
}
