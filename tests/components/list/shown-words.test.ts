import { describe, expect, it } from "vitest";
import { shownWords } from "../../../src/components/list/shown-words.ts";
import { TABLE } from "../../../src/messages/browser/table.ts";

const FILTERED = { words: ["hall"], sort: null };
const SORTED = { words: [], sort: { column: 0, ascending: true } };
const AS_IT_IS = { words: [], sort: null };

describe("what a table says of its rows", () => {
  it("is how many fit the filter, in a reader’s numbers, and nothing where there is none", () => {
    const rows = { shown: 1200, all: 20244, ofPageOnly: false };
    expect(shownWords(FILTERED, rows, TABLE.en)).toBe("1,200 of 20,244 rows shown");
    expect(shownWords(FILTERED, rows, TABLE.es)).toBe("Se muestran 1,200 de 20,244 filas");
    expect(shownWords(SORTED, rows, TABLE.en)).toBe("");
    expect(shownWords(AS_IT_IS, rows, TABLE.en)).toBe("");
  });

  it("is that the others are missing, wherever the rows of the page alone were filtered or sorted", () => {
    const rows = { shown: 0, all: 200, ofPageOnly: true };
    expect(shownWords(FILTERED, rows, TABLE.en)).toBe(
      "The whole list could not be loaded; 0 of the 200 rows of this page shown",
    );
    expect(shownWords(SORTED, { ...rows, shown: 200 }, TABLE.es)).toBe(
      "No se pudo cargar toda la lista; se muestran 200 de las 200 filas de esta página",
    );
    expect(shownWords(AS_IT_IS, rows, TABLE.en)).toBe("");
  });
});
