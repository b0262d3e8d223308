/** How large the parts of a card are set. */
export interface Composition {
  /** The sizes of the title on one line, on two and on three; each list the best first. */
  readonly title: readonly (readonly number[])[];
  /** The height of the gaps around the tag. */
  readonly gap: number;
  /** The sizes of numbers. */
  readonly numbers: readonly number[];
  /** The sizes of the words that stand where there is no number. */
  readonly words: readonly number[];
  /** The sizes of sentences. */
  readonly sentences: readonly number[];
}

/** From the airiest to the tightest; a card takes the first in which all that it says has room. */
export const COMPOSITIONS: readonly Composition[] = [
  {
    title: [
      [72, 66, 60, 54],
      [64, 58, 52],
      [46, 42],
    ],
    gap: 28,
    numbers: [76, 68, 60, 54, 48, 44, 40],
    words: [32],
    sentences: [40, 37, 34, 31],
  },
  {
    title: [
      [72, 66, 60, 54],
      [56, 50, 46],
      [42, 38],
    ],
    gap: 20,
    numbers: [60, 54, 48, 42],
    words: [28],
    sentences: [30, 28, 26],
  },
  {
    title: [[60, 54, 48, 44], [46, 42], [38]],
    gap: 16,
    numbers: [46, 42, 38],
    words: [26, 24],
    sentences: [26, 24, 22],
  },
];
