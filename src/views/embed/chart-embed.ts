import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { inLanguage } from "../../site/addresses.ts";
import type { FigureBlock } from "../kit/figure.ts";
import type { Line } from "../kit/inline.ts";
import { localized } from "../kit/localized.ts";
import { embedCode } from "./embed-code.ts";
import { embedOf, type Embed } from "./embed.ts";
import { framed } from "./framed.ts";

/** A figure in a frame, with what stands around its drawing. */
export interface ChartEmbed extends Embed {
  readonly figure: FigureBlock;
  /** What is not drawn, and where the numbers are from. */
  readonly notes: readonly Line[];
}

/** The height of what stands around a drawing, in pixels. */
const AROUND = 260;

/**
 * A figure as other sites show it.
 * @param height of its wide drawing
 */
export function chartEmbed(records: Records, figure: FigureBlock, height: number): ChartEmbed {
  const { language } = records;
  const { page, title, anchor } = figure;
  const { notes, source } = framed(figure, inLanguage(page, language));
  const embed = embedOf(records, {
    heading: { text: title },
    summary: [figure.finding],
    sections: [],
    page,
    anchor,
    back: wordsOf(records).embed.figure,
    code: embedCode(figure.frame ?? page, title, height + AROUND),
  });
  return { ...embed, figure, notes: localized([...notes, source], language) };
}
