import { attributes, emptyElement, escaped, groupElement, textElement } from "../kit/svg.ts";
import { clipped, textWidth } from "../kit/text-width.ts";
import { cardContent } from "./content.ts";
import { CARD_MARGIN, CARD_ROOM, CARD_SIZE } from "./card-size.ts";
import type { Card } from "./card-words.ts";
import type { Mark } from "./mark.ts";

/** What a card is drawn with: the style without custom properties, and the sign of the site. */
export interface CardDress {
  readonly style: string;
  readonly mark: Mark;
}

const EDGE = 14;
const KIND = { size: 30, baseline: 86 };
const FOOT = { rule: 546, baseline: 594, size: 27, nameSize: 36, mark: 40 };
const GAP = 18;

/** Draws a card: kind and title above, status and numbers in the middle, site and sources below. */
export function card(words: Card, { style, mark }: CardDress): string {
  const { width, height } = CARD_SIZE;
  return [
    `<svg ${attributes({ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height })}>`,
    `<style>${escaped(style)}</style>`,
    emptyElement("rect", { class: "card-paper", width, height }),
    emptyElement("rect", { class: "card-edge", width, height: EDGE }),
    textElement(
      "text",
      { class: "card-soft", x: CARD_MARGIN, y: KIND.baseline, "font-size": KIND.size },
      clipped(words.kind, CARD_ROOM, KIND.size),
    ),
    ...cardContent(words, { top: KIND.baseline + GAP, bottom: FOOT.rule - GAP }),
    ...foot(words, mark),
    "</svg>",
    "",
  ].join("\n");
}

function foot({ site, foot: words }: Card, mark: Mark): readonly string[] {
  const nameAt = CARD_MARGIN + FOOT.mark + GAP;
  const nameWidth = textWidth(site, FOOT.nameSize, "serifBold");
  const right = CARD_SIZE.width - CARD_MARGIN;
  const { baseline } = FOOT;
  const corner = `translate(${CARD_MARGIN} ${baseline - FOOT.mark + 7}) scale(${FOOT.mark / mark.box})`;
  return [
    emptyElement("rect", { class: "card-rule", x: CARD_MARGIN, y: FOOT.rule, width: CARD_ROOM, height: 2 }),
    groupElement("g", { transform: corner }, [
      emptyElement("path", { class: "card-mark", d: mark.path, "stroke-width": mark.stroke }),
    ]),
    textElement("text", { class: "card-serif", x: nameAt, y: baseline, "font-size": FOOT.nameSize }, site),
    textElement(
      "text",
      { class: "card-soft card-end", x: right, y: baseline, "font-size": FOOT.size },
      clipped(words, right - nameAt - nameWidth - 2 * GAP, FOOT.size),
    ),
  ];
}
