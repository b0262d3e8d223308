import { expect, it } from "vitest";
import { cellText, cellWords } from "../../../src/components/explore/cell-words.ts";
import { EXPLORER } from "../../../src/messages/browser/explorer.ts";
import { INDEX, SHARES, shareRow } from "./small-index.ts";

const wordsOf = (name: string, values: Parameters<typeof shareRow>[0]) =>
  cellWords(
    SHARES.columns.find((column) => column.name === name)!,
    shareRow(values),
    INDEX,
    EXPLORER.en,
  );

it("an id is a name, with a link where the row has a page", () => {
  expect(wordsOf("officer_id", { officer_id: "jose-diaz" })).toEqual([
    { text: "José Díaz", href: "/base/officers/jose-diaz/" },
  ]);
  expect(wordsOf("source_ids", { source_ids: ["s1"] })).toEqual([{ text: "Paper" }]);
});

it("an id whose table another column names is a name", () => {
  const values = { subject_type: "county", subject_id: "kings-ny" };
  expect(wordsOf("subject_id", values)).toEqual([{ text: "Brooklyn, New York" }]);
  expect(wordsOf("subject_id", { ...values, subject_type: "site" })).toEqual([{ text: "kings-ny" }]);
});

it("a code is a word, a number has its separators, an address is a link", () => {
  expect(wordsOf("status", { status: "granted" })).toEqual([{ text: "Granted in full" }]);
  expect(wordsOf("value", { value: 1492 })).toEqual([{ text: "1,492" }]);
  expect(wordsOf("status", { status: "https://example.org/a" })).toEqual([
    { text: "https://example.org/a", href: "https://example.org/a" },
  ]);
  expect(wordsOf("status", { status: "javascript:alert(1)" })).toEqual([{ text: "javascript:alert(1)" }]);
});

it("an empty cell has no words, and zero is a number", () => {
  expect(wordsOf("value", {})).toEqual([]);
  expect(wordsOf("source_ids", {})).toEqual([]);
  expect(wordsOf("value", { value: 0 })).toEqual([{ text: "0" }]);
});

it("a cell in one text joins its entries", () => {
  const column = SHARES.columns.find(({ name }) => name === "source_ids")!;
  expect(cellText(column, shareRow({ source_ids: ["s1", "s2"] }), INDEX, EXPLORER.en)).toBe("Paper; s2");
});

it("in Spanish, words of the tables are marked, and yes and no are said in Spanish", () => {
  const index = { ...INDEX, language: "en", originalNames: ["sources"] } as const;
  const column = (name: string) => SHARES.columns.find((candidate) => candidate.name === name)!;
  const words = (of: (typeof SHARES.columns)[number], values: Parameters<typeof shareRow>[0]) =>
    cellWords(of, shareRow(values), index, EXPLORER.es);
  expect(words(column("source_ids"), { source_ids: ["s1"] })).toEqual([{ text: "Paper", language: "en" }]);
  expect(words(column("officer_id"), { officer_id: "a-b" })).toEqual([
    { text: "Ann Be", href: "/base/officers/a-b/" },
  ]);
  const text = {
    name: "status",
    label: "Offense",
    numeric: false,
    filter: "text",
    original: true,
    shown: true,
  } as const;
  expect(words(text, { status: "perjury" })).toEqual([{ text: "perjury", language: "en" }]);
  expect(words(column("status"), { status: true })).toEqual([{ text: "sí" }]);
});
