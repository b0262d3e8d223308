import { describe, expect, it } from "vitest";
import { apaText, bibtexText, cslText } from "../../../src/views/data/citation.ts";
import { firstRelease as records } from "../first-release.ts";

const spanish = records.in("es");
const { as_of } = records.dataset.edition;
const [year, month, day] = as_of.split("-").map(Number);

describe("the citation of the data", () => {
  it("in APA names author, day, title, state and address", () => {
    expect(as_of).toBe("2026-11-21");
    expect(apaText(records)).toBe(
      "The Vacatur contributors. (2026, November 21). Vacatur: convictions undone over the conduct of police officers (State of 2026-11-21) [Data set]. https://vacatur.example/data/",
    );
    expect(apaText(spanish)).toMatch(/^The Vacatur contributors\. \(2026, .*noviembre.*\)\..*\/es\/data\/$/);
  });

  it.each([["English", records] as const, ["Spanish", spanish] as const])(
    "in BibTeX, %s, is one entry whose braces close",
    (_, reader) => {
      const text = bibtexText(reader);
      const fields = new Map(
        [...text.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name, value]) => [name, value]),
      );
      expect(text).toMatch(/^@misc\{vacatur-[\d-]+,\n(?: {2}\w+ = \{.*\},?\n)+\}$/);
      expect([...fields.keys()]).toEqual(["author", "title", "year", "month", "version", "note", "url"]);
      expect(fields.get("author")).toBe("{The Vacatur contributors}");
      expect([fields.get("year"), fields.get("month")]).toEqual([String(year), String(month)]);
      // A sign that BibTeX would read as its own would have to be escaped.
      for (const value of fields.values()) {
        expect(value).not.toMatch(/[%#&$_~^\\]/);
        expect(value!.split("{").length).toBe(value!.split("}").length);
      }
    },
  );

  it("in CSL-JSON has the names and kinds of values that the style language knows", () => {
    for (const reader of [records, spanish]) {
      const items = JSON.parse(cslText(reader)) as Record<string, unknown>[];
      expect(items).toEqual([
        {
          id: `vacatur-${as_of}`,
          type: "dataset",
          title: expect.stringMatching(/^Vacatur: /) as unknown,
          author: [{ literal: "The Vacatur contributors" }],
          issued: { "date-parts": [[year, month, day]] },
          version: as_of,
          publisher: "Vacatur",
          language: reader.language,
          URL: expect.stringMatching(/^https:\/\/.*\/data\/$/) as unknown,
          note: "CC BY 4.0",
        },
      ]);
    }
  });
});
