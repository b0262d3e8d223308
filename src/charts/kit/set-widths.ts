import { TEXT_SIZE } from "./frame.ts";
import { decimal } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** The sizes that chart.css gives to texts of a class. */
const SIZES: Readonly<Record<string, number>> = { small: 12, number: 20 };

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/**
 * A finished drawing whose texts are as wide in any font as in the one for which they were placed: for frames, which
 * load no fonts.
 */
export function withSetWidths(drawing: string): string {
  return drawing.replace(/<text( [^>]*)>([^<]+)<\/text>/g, (_, given: string, words: string) => {
    const classes = /class="([^"]*)"/.exec(given)?.[1]?.split(" ") ?? [];
    const size = classes.map((name) => SIZES[name]).find((known) => known !== undefined) ?? TEXT_SIZE;
    const face = classes.includes("strong") ? "sansBold" : "sans";
    const text = words.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
    const width = decimal(textWidth(text, size, face));
    return `<text${given} textLength="${width}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  });
}
