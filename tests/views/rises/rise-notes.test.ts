import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { riseNotes } from "../../../src/views/rises/rise-notes.ts";
import { scopeRises } from "../../../src/views/rises/scope-rises.ts";
import { firstRelease } from "../first-release.ts";

const notesIn = (language: "en" | "es") => {
  const records = firstRelease.in(language);
  const totals = records.totals("site", "all");
  return riseNotes(records, totals, scopeRises(records, totals)).map(plainText);
};

describe("the note on question marks", () => {
  it("says that no number is in use, not that no text gives one, and dates a running total by its day", () => {
    expect(notesIn("en")).toContain(
      "Only a question mark, since no number of convictions is in use for the step: Convictions tied to the LAPD Rampart Division anti-gang unit (vacated by 2000); Homicide convictions tied to Detective Philip Nordo (vacated in part by 1 June 2022).",
    );
  });

  it("says the same in Spanish", () => {
    expect(notesIn("es")).toContain(
      "Solo un signo de interrogación, porque para el paso no se usa ningún número de condenas: Convictions tied to the LAPD Rampart Division anti-gang unit (anuladas a más tardar en 2000); Homicide convictions tied to Detective Philip Nordo (anuladas en parte, a más tardar el 1 de junio de 2022).",
    );
  });
});
