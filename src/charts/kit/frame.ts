import { attributes, textElement } from "./svg.ts";

/** A chart is drawn twice, and the page shows the one that fits: for a phone and for a column of text. */
export type Size = "narrow" | "wide";

/** The width of a drawing in its own units, which are about a pixel each where it is shown. */
export const WIDTH: Readonly<Record<Size, number>> = { narrow: 328, wide: 688 };

/** The size of ordinary text in a chart, in its units; `.chart text` in the style sheet has the same. */
export const TEXT_SIZE = 13;

/** What every drawing is given beside its rows. */
export interface Frame {
  /** Unique on the page for this drawing; every id inside begins with it. */
  readonly id: string;
  readonly size: Size;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

/** The finished picture of a height around its parts, named and described (SVG Accessibility API Mappings, WAI-ARIA `img`). */
export function picture(frame: Frame, height: number, parts: readonly string[]): string {
  const titleId = `${frame.id}-title`;
  const descriptionId = `${frame.id}-description`;
  const values = attributes({
    class: "chart",
    viewBox: `0 0 ${WIDTH[frame.size]} ${Math.ceil(height)}`,
    role: "img",
    "aria-labelledby": titleId,
    "aria-describedby": descriptionId,
  });
  return [
    `<svg ${values}>`,
    textElement("title", { id: titleId }, frame.title),
    textElement("desc", { id: descriptionId }, frame.description),
    ...parts,
    "</svg>",
  ].join("\n");
}
