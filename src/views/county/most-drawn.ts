import { wordsOf } from "../../messages/words.ts";
import type { Line, Reader } from "../kit/inline.ts";

/** That a figure shows the counties with the most convictions moved alone, where more have a number. */
export function mostDrawnNote(reader: Reader, drawn: number, known: number): readonly Line[] {
  const { kit, number } = wordsOf(reader);
  return drawn === known ? [] : [[kit.most.counties(number(drawn), number(known))]];
}
