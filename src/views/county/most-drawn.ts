import { wordsOf } from "../../messages/words.ts";
import type { Line, Reader } from "../kit/inline.ts";
import { notAllShown } from "../kit/most-shown.ts";

/** That a figure shows the counties with the most convictions moved alone, where more have a number. */
export function mostDrawnNote(reader: Reader, drawn: number, known: number): readonly Line[] {
  const { most } = wordsOf(reader).kit;
  return notAllShown(reader, drawn, known, (some, all) => [most.counties(some, all)]);
}
