import { expect, it } from "vitest";
import { firstState } from "../../../src/components/explore/explorer-state.ts";
import { statusWords } from "../../../src/components/explore/status-words.ts";
import { EXPLORER } from "../../../src/messages/browser/explorer.ts";
import { SHARES } from "./small-index.ts";

it("says what is seen", () => {
  const state = firstState("shares");
  expect(statusWords(state, SHARES, { fitting: 1485, all: 1485 }, EXPLORER.en)).toBe(
    "1,485 rows, in the order of the file.",
  );
  expect(statusWords(state, SHARES, { fitting: 1, all: 1 }, EXPLORER.en)).toBe(
    "1 row, in the order of the file.",
  );
  const chosen = { ...state, filters: { status: "x" }, sorting: { column: "value", descending: true } };
  expect(statusWords(chosen, SHARES, { fitting: 0, all: 53 }, EXPLORER.en)).toBe(
    "0 of 53 rows fit the filters, sorted by Number, descending.",
  );
  const unseen = { ...state, columns: ["note"], filters: { value: "3..", note: "x", said_on: "2020.." } };
  expect(statusWords(unseen, SHARES, { fitting: 2, all: 53 }, EXPLORER.en)).toBe(
    "2 of 53 rows fit the filters (also by columns not shown: Number, Said on), in the order of the file.",
  );
});

it("says the same in Spanish", () => {
  const state = firstState("shares");
  expect(statusWords(state, SHARES, { fitting: 1485, all: 1485 }, EXPLORER.es)).toBe(
    "1,485 filas, en el orden del archivo.",
  );
  const chosen = { ...state, filters: { status: "x" }, sorting: { column: "value", descending: true } };
  expect(statusWords(chosen, SHARES, { fitting: 1, all: 53 }, EXPLORER.es)).toBe(
    "Con los filtros, 1 de 53 filas, por Number, en orden descendente.",
  );
  const unseen = { ...state, columns: ["note"], filters: { value: "3.." } };
  expect(statusWords(unseen, SHARES, { fitting: 2, all: 53 }, EXPLORER.es)).toBe(
    "Con los filtros, 2 de 53 filas (también por columnas ocultas: Number), en el orden del archivo.",
  );
});
