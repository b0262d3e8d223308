import fc from "fast-check";
import { baseCells, bytesOf, isOwnWords, PLACES, withCell, type Mutation } from "./mutation.ts";
import { written } from "./table-text.ts";

/** Other words in a cell of prose that nothing else hangs on: they must be accepted, as they are. */
export const otherWords: fc.Arbitrary<Mutation> = fc
  .record({
    place: fc.constantFrom(
      ...PLACES.filter(
        (place) =>
          isOwnWords(place) && /^(?:note|detail|summary|background|why_it_matters)$/.test(place.name),
      ),
    ),
    row: fc.nat(),
    words: fc.array(
      fc.constantFrom(
        "the",
        "court",
        "año",
        "“quoted”",
        "1+1=2",
        "5 < 6",
        "@x",
        "{{a}}",
        "😀",
        "a,b",
        'say "so"',
        "two\nlines",
        "’",
        "—",
        "100",
        "../..",
        "R&D",
        "مرحبا",
      ),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ place: { table, index }, row, words }) => {
    const cells = baseCells(table);
    const at = 1 + (row % (cells.length - 1));
    const { text } = written(withCell(cells, at, index, words.join(" ").trim()));
    return { name: "other words", table, bytes: bytesOf(text), verdict: { kind: "sound" } };
  });
