import { wrapped } from "../kit/text-width.ts";
import { CARD_MARGIN, CARD_ROOM } from "./card-size.ts";
import type { CardNumber } from "./card-words.ts";
import type { Composition } from "./composition.ts";
import { fitted, type FittedText } from "./fitted.ts";
import { setLines, type SetLines } from "./text-lines.ts";

const COLUMN_GAP = 40;
const LABEL_SIZE = 26;
const NOTE_SIZE = 24;

/** Draws amounts side by side: numbers all at the size at which the longest fits, words for none smaller. They stand on one height. */
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
  const columns = numbers.map(({ label, amount, known: isKnown, note }, index) => {
    const x = CARD_MARGIN + index * (width + COLUMN_GAP);
    const heading = { size: LABEL_SIZE, lines: wrapped(label, width, LABEL_SIZE) };
    const below: readonly NamedText[] = [
      ["card-serif", isKnown ? fit([size], amount, 2) : fit(sizes.words, amount, 4)],
      ["card-soft", { size: NOTE_SIZE, lines: note === "" ? [] : wrapped(note, width, NOTE_SIZE) }],
    ];
    return { x, below, head: column(x, top, [["card-soft", heading]]) };
  });
  const headed = Math.max(top, ...columns.map(({ head }) => head.bottom));
  const amounts = columns.map(({ x, below }) => column(x, headed, below));
  return {
    drawn: columns.flatMap(({ head }, index) => [...head.drawn, ...(amounts[index]?.drawn ?? [])]),
    bottom: Math.max(top, ...amounts.map(({ bottom }) => bottom)),
  };
}

type NamedText = readonly [name: string, text: FittedText];

function column(x: number, top: number, texts: readonly NamedText[]): SetLines {
  return texts.reduce<SetLines>(
    ({ drawn, bottom }, [name, text]) => {
      const next = setLines(text, { name, x, top: bottom, leading: name === "card-serif" ? 1.15 : 1.3 });
      return { drawn: [...drawn, ...next.drawn], bottom: next.bottom };
    },
    { drawn: [], bottom: top },
  );
}
