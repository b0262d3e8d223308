import { CARD_MARGIN, CARD_ROOM } from "./card-size.ts";
import type { Card } from "./card-words.ts";
import { COMPOSITIONS, type Composition } from "./composition.ts";
import { fitted, type FittedText } from "./fitted.ts";
import { cardNumbers } from "./numbers.ts";
import { cardSentences, type SetSentences } from "./sentences.ts";
import { cardTag, TAG_HEIGHT } from "./tag.ts";
import { setLines } from "./text-lines.ts";

/** The heights between which something stands. */
interface Between {
  readonly top: number;
  readonly bottom: number;
}

const TITLE_LEADING = 1.16;

/** Draws title, tag, numbers and sentences in the first composition in which all of them have room. */
export function cardContent(words: Card, room: Between): readonly string[] {
  const tried = COMPOSITIONS.map((composition) => composed(words, composition, room));
  return (tried.find(({ whole }) => whole) ?? tried.at(-1))?.drawn ?? [];
}

function composed({ title, tag, numbers, lines }: Card, sizes: Composition, room: Between): SetSentences {
  const heading = setLines(titleLines(title, sizes.title), {
    name: "card-serif",
    x: CARD_MARGIN,
    top: room.top,
    leading: TITLE_LEADING,
  });
  const belowTitle = heading.bottom + sizes.gap;
  const belowTag = tag === null ? belowTitle : belowTitle + TAG_HEIGHT + sizes.gap;
  const columns = cardNumbers(numbers, sizes, belowTag);
  const top = numbers.length === 0 ? belowTag : columns.bottom + sizes.gap;
  const sentences = cardSentences(lines, sizes.sentences, { top, bottom: room.bottom });
  return {
    drawn: [
      ...heading.drawn,
      ...(tag === null ? [] : [cardTag(tag, CARD_MARGIN, belowTitle)]),
      ...columns.drawn,
      ...sentences.drawn,
    ],
    whole: sentences.whole && columns.bottom <= room.bottom,
  };
}

/** The title on one line if it may be large there, else on two, else on three. */
function titleLines(title: string, sizes: Composition["title"]): FittedText {
  const tried = sizes.map((ofLines, index) =>
    fitted(title, { width: CARD_ROOM, sizes: ofLines, lines: () => index + 1, face: "serifBold" }),
  );
  const whole = tried.find(({ lines }) => lines.join(" ") === title) ?? tried.at(-1);
  return whole ?? { size: 0, lines: [] };
}
