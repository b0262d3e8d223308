import { draw } from "../../charts/draw.ts";
import { standalone } from "../../charts/kit/standalone.ts";
import { permalink } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";
import type { FigureBlock } from "../../views/kit/figure.ts";
import { plainText } from "../../views/kit/inline.ts";

/** The figure as a picture that needs no page, in the style given. */
export function figureSvg(figure: FigureBlock, style: string): string {
  const { chart, anchor, title, finding, description, source, page } = figure;
  return standalone(draw(chart, { id: anchor, size: "wide", title, description }), {
    title,
    finding: plainText(finding),
    source: plainText(source),
    address: `${SITE_NAME}: ${permalink(page)}`,
    style,
  });
}
