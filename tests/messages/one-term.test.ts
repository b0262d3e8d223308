import { describe, expect, it } from "vitest";
import { SEARCH } from "../../src/messages/browser/search.ts";
import { wordsOf } from "../../src/messages/words.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { plainText, type Inline } from "../../src/views/kit/inline.ts";

describe.each(LANGUAGES)("one thing has one name wherever a reader meets it, in %s", (language) => {
  const { officerList, county, race, person, candidacy } = wordsOf({ language });

  it("the agency of an officer and how the officer’s case stands", () => {
    const { agency, status } = officerList.columns;
    expect(county.officers.heads).toMatchObject({ agency, status });
    expect(SEARCH[language].filters).toMatchObject({ agency, status });
  });

  it("the party line of a candidacy", () => {
    const { party } = race.candidates.heads;
    expect(person.races.columns.party).toBe(party);
    expect(plainText(candidacy.party<Inline>("·"))).toBe(`${party}: ·.`);
  });
});

it("the qualifier of a number has one name in Spanish", () => {
  const { county, home, batch } = wordsOf({ language: "es" });
  const rule = "una suma lleva el matiz de sus partes";
  expect(batch.totals.rules).toContain(rule);
  expect(plainText(county.totals.sums<Inline>((text) => text)).toLowerCase()).toContain(rule);
  expect(JSON.stringify(home).toLowerCase()).toContain(rule);
});
