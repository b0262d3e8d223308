import { wrapped } from "../kit/text-width.ts";
import { CARD_MARGIN, CARD_ROOM } from "./card-size.ts";
import type { CardNumber } from "./card-words.ts";
import type { Composition } from "./composition.ts";
import { fitted, type FittedText } from "./fitted.ts";
import { setLines, type SetLines } from "./text-lines.ts";

const COLUMN_GAP = 40;
const LABEL_SIZE = 26;
const NOTE_SIZE = 24;

/** Draws amounts side by side: numbers all at the size at which the longest fits, words for none smaller. */
export function cardNumbers(
  numbers: readonly CardNumber[],
  sizes: Pick<Composition, "numbers" | "words">,
  top: number,
): SetLines {
  const width = (CARD_ROOM - COLUMN_GAP * (numbers.length - 1)) / numbers.length;
  const fit = (sizes: readonly number[], text: string, lines: number) =>
    fitted(text, { width, sizes, lines: () => lines, face: "serifBold" });
  const known = numbers.filter((number) => number.known);
  const size = Math.min(...known.map(({ amount }) => fit(sizes.numbers, amount, 1).size));
  const columns = numbers.map(({ label, amount, known: isKnown, note }, index) =>
    column(CARD_MARGIN + index * (width + COLUMN_GAP), top, [
      ["card-soft", { size: LABEL_SIZE, lines: wrapped(label, width, LABEL_SIZE) }],
      ["card-serif", isKnown ? fit([size], amount, 2) : fit(sizes.words, amount, 4)],
      ["card-soft", { size: NOTE_SIZE, lines: note === "" ? [] : wrapped(note, width, NOTE_SIZE) }],
    ]),
  );
  return {
    drawn: columns.flatMap(({ drawn }) => drawn),
    bottom: Math.max(top, ...columns.map(({ bottom }) => bottom)),
  };
}

function column(x: number, top: number, texts: readonly (readonly [string, FittedText])[]): SetLines {
  return texts.reduce<SetLines>(
    ({ drawn, bottom }, [name, text]) => {
      const next = setLines(text, { name, x, top: bottom, leading: name === "card-serif" ? 1.15 : 1.3 });
      return { drawn: [...drawn, ...next.drawn], bottom: next.bottom };
    },
    { drawn: [], bottom: top },
  );
}
