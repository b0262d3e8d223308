import { describe, expect, it } from "vitest";
import { syllablesOf } from "./syllables.ts";

/** Words of the pages, by how many syllables they have. */
const ENGLISH: readonly (readonly [syllables: number, words: string])[] = [
  [1, "the asked moved found source judge names votes years filed charged looked month pledge 504 2021"],
  [
    2,
    "dismissed guilty charges people police batches sources office trial review demand statewide titles cases mayor being",
  ],
  [3, "vacated requested officer conviction perjury announcement serious area actual detective idea"],
  [4, "prosecutor society appreciate January reptilian actually"],
  [5, "association individual"],
];

const SPANISH: readonly (readonly [syllables: number, words: string])[] = [
  [1, "que y muy ley pues 504"],
  [2, "fuente juicio quienes después país guerra cuerpo hurtó resto"],
  [3, "condena agente fiscales siguiente oído culpable reúne había ciudades"],
  [4, "averiguó fiscalía anulada resolución declaración compromiso averigüe"],
  [5, "determinación desestimación candidaturas periodístico"],
];

const pairs = (list: typeof ENGLISH) =>
  list.flatMap(([syllables, words]) => words.split(" ").map((word) => [word, syllables] as const));

describe("the syllables of", () => {
  it.each(pairs(ENGLISH))("%s are %i", (word, syllables) => {
    expect(syllablesOf(word, "en")).toBe(syllables);
  });

  it.each(pairs(SPANISH))("%s son %i", (word, syllables) => {
    expect(syllablesOf(word, "es")).toBe(syllables);
  });
});
