import { textElement } from "../kit/svg.ts";
import { wrapped } from "../kit/text-width.ts";
import { CARD_MARGIN, CARD_ROOM } from "./card-size.ts";
import { ended } from "./fitted.ts";

const LEADING = 1.3;
const GAP = 0.45;

/** One line and how far its baseline is below the top. */
interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** Sentences drawn, and whether all of them had room. */
export interface SetSentences {
  readonly drawn: readonly string[];
  readonly whole: boolean;
}

/**
 * Draws sentences at the first size at which all of them fit between two heights. Where they fit at none, what is
 * left out at the last is marked by an ellipsis after a whole word.
 */
export function cardSentences(
  sentences: readonly string[],
  sizes: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): SetSentences {
  const tried = sizes.map((size) => ({ size, placed: placedLines(sentences, size) }));
  const fits = ({ placed }: { readonly placed: readonly PlacedLine[] }) =>
    top + (placed.at(-1)?.y ?? 0) <= bottom;
  const chosen = tried.find(fits) ?? tried.at(-1);
  if (chosen === undefined) return { drawn: [], whole: sentences.length === 0 };
  const { size, placed } = chosen;
  const most = placed.filter(({ y }) => top + y <= bottom).length;
  const texts = placed.map(({ text }) => text);
  const kept = most === 0 ? [] : ended(texts, most, CARD_ROOM, size, "sans");
  const drawn = kept.map((text, index) => {
    const y = top + (placed[index]?.y ?? 0);
    return textElement("text", { class: "card-ink", x: CARD_MARGIN, y, "font-size": size }, text);
  });
  return { drawn, whole: fits(chosen) };
}

function placedLines(sentences: readonly string[], size: number): readonly PlacedLine[] {
  let y = size;
  return sentences.flatMap((sentence, index) => {
    if (index > 0) y += size * GAP;
    return wrapped(sentence, CARD_ROOM, size).map((text) => {
      const line = { text, y };
      y += size * LEADING;
      return line;
    });
  });
}
