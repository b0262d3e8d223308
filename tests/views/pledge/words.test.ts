import { describe, expect, it } from "vitest";
import { SILENCES, type Silence } from "../../../src/model/derived/answers.ts";
import { EFFECTS, POSITIONS, type Effect, type Position } from "../../../src/model/vocabulary/pledges.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { keyOf } from "../../../src/views/pledge/answer-marks.ts";
import { positionTag, silenceLine } from "../../../src/views/pledge/answer-words.ts";
import { effectTag } from "../../../src/views/pledge/outcome-words.ts";
import { demandsOf } from "../../../src/views/pledge/demands.ts";
import { originSentence } from "../../../src/views/pledge/pledge-block.ts";
import { pledgePage } from "../../../src/views/pledge-page.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";

it.each([
  ["joldc-questionnaire-2021", "en", "Organizer named in the texts read: Jim Owles Liberal Democratic Club."],
  [
    "joldc-questionnaire-2021",
    "es",
    "Según los textos leídos, lo organizó Jim Owles Liberal Democratic Club.",
  ],
  [
    "coalition-letter-2021-05",
    "en",
    "Organizers named in the texts read: The Legal Aid Society and The Exoneration Project.",
  ],
  [
    "coalition-letter-2021-05",
    "es",
    "Según los textos leídos, lo organizaron The Legal Aid Society y The Exoneration Project.",
  ],
] as const)("says who organized %s in the number that they are, in %s", (id, language, words) => {
  const reader = records.in(language);
  expect(originSentence(reader, reader.get("pledges", id))).toContain(words);
});

describe("marks", () => {
  it("tell agreement from everything else by word and by shape", () => {
    const marks = (Object.keys(POSITIONS) as Position[]).map((position) => positionTag(records, position));
    expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
    expect(marks.filter(({ shape }) => shape === "solid").map(({ text }) => text)).toEqual(["Agreed"]);
  });

  it("give every effect a word and a shape of its own", () => {
    const marks = (Object.keys(EFFECTS) as Effect[]).map((effect) => effectTag(records, effect));
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(marks.length);
  });

  it.each([
    ["en", "In office, as the editors judge: the opposite of what was asked or promised."],
    ["es", "En el cargo, según la redacción: lo contrario de lo pedido o prometido."],
  ] as const)(
    "put no promise into the key of what somebody may have declined, in %s",
    (language, meaning) => {
      const reader = records.in(language);
      const [group] = reader.pledgeAnswers({ pledge: "coalition-candidate-pledge-2021-05" });
      const key = keyOf(reader, group!, new Set<Effect>(["contradicts"]));
      expect(key.at(-1)).toEqual({ mark: effectTag(reader, "contradicts"), meaning });
    },
  );

  it("give every silence a word and the reason", () => {
    for (const silence of Object.keys(SILENCES) as Silence[]) {
      const text = plainText(silenceLine(records, silence));
      expect(text).toContain(SILENCES[silence]);
      expect(text.length).toBeGreaterThan(SILENCES[silence].length + 5);
    }
  });
});

it("numbers demands from one within their document, and a single one not at all", () => {
  expect(demandsOf(records, "coalition-letter-2021-05").map(({ name }) => name)).toEqual([
    "demand 1",
    "demand 2",
    "demand 3",
  ]);
  expect(demandsOf(records, "joldc-questionnaire-2021").map(({ name, text }) => [name, text[0]])).toEqual([
    ["the question", "S"],
  ]);
});

it("says where a document does not state what would count as evidence", () => {
  expect(sectionText(pledgePage(records, "joldc-questionnaire-2021"), "asked")).toContain("Not stated.");
  expect(sectionText(pledgePage(records, "joldc-questionnaire-2021"), "outcomes")).toContain(
    "what would count as evidence is not stated",
  );
  expect(sectionText(pledgePage(records, "coalition-candidate-pledge-2021-05"), "outcomes")).toContain(
    "Nothing found as of 21 November 2026.",
  );
});
