import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import type { Position } from "../../../src/model/vocabulary/pledges.ts";
import { agreementSentences } from "../../../src/views/pledge/agreement.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { tallyRows } from "../../../src/views/pledge/tally.ts";
import { changedRecords } from "../race/changed-records.ts";
import { firstRelease } from "../first-release.ts";

const PLEDGE = "coalition-candidate-pledge-2021-05";

function sentences(records: Records, pledge: string): readonly string[] {
  return records.pledgeAnswers({ pledge }).flatMap((group) => agreementSentences(records, group));
}

function answering(positions: Readonly<Record<string, Position>>): Records {
  const responses = firstRelease
    .all("responses")
    .filter(({ person_id, demand_id }) => !demand_id.startsWith("pledge-2021") || person_id in positions)
    .map((row) =>
      row.demand_id.startsWith("pledge-2021") ? { ...row, position: positions[row.person_id]! } : row,
    );
  return changedRecords({ responses });
}

describe("how many agreed", () => {
  it("is said in words, from the answers", () => {
    expect(sentences(firstRelease, PLEDGE)).toEqual([
      "Six of the eight candidates with a recorded answer agreed to all three demands.",
      "Liz Crotty and Tali Farhadian Weinstein answered otherwise.",
    ]);
  });

  it.each<[Readonly<Record<string, Position>>, string]>([
    [{ "lucy-lang": "agreed" }, "The only candidate with a recorded answer agreed to all three demands."],
    [
      { "lucy-lang": "partly" },
      "The only candidate with a recorded answer did not agree to all three demands.",
    ],
    [
      { "lucy-lang": "agreed", "dan-quart": "agreed" },
      "Both candidates with a recorded answer agreed to all three demands.",
    ],
    [
      { "lucy-lang": "own-alternative", "dan-quart": "partly" },
      "Neither of the two candidates with a recorded answer agreed to all three demands.",
    ],
    [
      { "lucy-lang": "declined", "dan-quart": "partly", "eliza-orlins": "declined" },
      "None of the three candidates with a recorded answer agreed to all three demands.",
    ],
    [
      { "lucy-lang": "agreed", "dan-quart": "partly" },
      "One of the two candidates with a recorded answer agreed to all three demands. Dan Quart answered otherwise.",
    ],
    [
      { "lucy-lang": "unclear" },
      "An answer of one candidate was found. For Lucy Lang, no clear answer to at least one of the demands is recorded.",
    ],
    [
      { "lucy-lang": "declined", "dan-quart": "partly", "eliza-orlins": "unclear" },
      "Answers of three candidates were found. Lucy Lang and Dan Quart did not agree to all three demands. For Eliza Orlins, no clear answer to at least one of the demands is recorded.",
    ],
    [
      { "lucy-lang": "agreed", "dan-quart": "partly", "eliza-orlins": "unclear" },
      "One of the three candidates with a recorded answer agreed to all three demands. Dan Quart answered otherwise. For Eliza Orlins, no clear answer to at least one of the demands is recorded.",
    ],
    [{ "lucy-lang": "no-answer" }, "One candidate was asked and did not say how they would answer."],
  ])("follows the answers: %j", (positions, expected) => {
    expect(sentences(answering(positions), PLEDGE).join(" ")).toBe(expected);
  });

  it("says of nobody that they answered otherwise whose answer to a demand was not found", () => {
    const responses = firstRelease
      .all("responses")
      .filter(({ response_id }) => response_id !== "dan-quart-2021-pledge-2021-review-credibility");
    const records = changedRecords({ responses });
    expect(sentences(records, PLEDGE)).toEqual([
      "Five of the eight candidates with a recorded answer agreed to all three demands.",
      "Liz Crotty and Tali Farhadian Weinstein answered otherwise.",
      "For Dan Quart, no clear answer to at least one of the demands is recorded.",
    ]);
    expect(sentences(records.in("es"), PLEDGE).at(-1)).toBe(
      "En el caso de Dan Quart, no consta una respuesta clara sobre al menos una de las exigencias.",
    );
  });

  it.each<[Readonly<Record<string, Position>>, string, string]>([
    [
      { "letter-2021-vacate-22": "agreed", "letter-2021-identify-and-remedy": "agreed" },
      "The only office holder with a recorded answer agreed to every demand put to their office.",
      "La única persona en el cargo con respuesta registrada aceptó todas las exigencias presentadas a su fiscalía.",
    ],
    [
      { "letter-2021-vacate-22": "agreed", "letter-2021-identify-and-remedy": "partly" },
      "The only office holder with a recorded answer did not agree to every demand put to their office.",
      "La única persona en el cargo con respuesta registrada no aceptó por completo todas las exigencias presentadas a su fiscalía.",
    ],
    [
      { "letter-2021-vacate-22": "agreed" },
      "An answer of one office holder was found. For Eric Gonzalez, no clear answer to at least one of the demands is recorded.",
      "Se halló la respuesta de una persona en el cargo. En el caso de Eric Gonzalez, no consta una respuesta clara sobre al menos una de las exigencias.",
    ],
  ])("counts no demand that was put to another office only: %j", (positions, english, spanish) => {
    const all = firstRelease.all("responses");
    const [first] = all.filter(({ response_id }) => response_id === "eric-gonzalez-letter-2021-vacate-22");
    const added = Object.entries(positions).map(([demand_id, position]) => ({
      ...first!,
      response_id: `eric-gonzalez-${demand_id}`,
      demand_id,
      position,
    }));
    const records = changedRecords({ responses: [...all.filter((row) => row !== first), ...added] });
    expect(sentences(records, "coalition-letter-2021-05").join(" ")).toBe(english);
    expect(sentences(records.in("es"), "coalition-letter-2021-05").join(" ")).toBe(spanish);
  });

  it("never makes an answer of a silence", () => {
    expect(sentences(firstRelease, "coalition-letter-2021-05")).toEqual([
      "Six office holders were asked and did not say how they would answer.",
    ]);
    expect(sentences(firstRelease, "appeal-nysfocus-survey-2021")).toEqual([
      "No answer is recorded by name.",
    ]);
  });

  it("does not say of a document without recorded answers that any were given", () => {
    expect(sentences(answering({}), PLEDGE)).toEqual(["No answer is recorded by name."]);
    expect(sentences(answering({}).in("es"), PLEDGE)).toEqual(["No consta ninguna respuesta con nombre."]);
  });

  it("counts no agreement with a question", () => {
    expect(sentences(firstRelease, "joldc-questionnaire-2021")).toEqual([
      "Answers of five candidates were found.",
    ]);
  });
});

describe("the tally of the answers", () => {
  const tally = (records: Records, pledge: string) =>
    records
      .pledgeAnswers({ pledge })
      .flatMap((group) => tallyRows(records, group))
      .map(({ cells }) => cells.map(({ line }) => plainText(line)).join(", "));

  it("counts the answers to each demand, and those who agreed", () => {
    expect(tally(firstRelease, PLEDGE)).toEqual([
      "Answers recorded, 8 of 8 asked, 8 of 8 asked, 8 of 8 asked",
      "Agreed, of the answers recorded, 6 of 8, 6 of 8, 6 of 8",
    ]);
  });

  it("follows the answers", () => {
    expect(tally(answering({ "lucy-lang": "partly", "dan-quart": "no-answer" }), PLEDGE)).toEqual([
      "Answers recorded, 1 of 8 asked, 1 of 8 asked, 1 of 8 asked",
      "Agreed, of the answers recorded, 0 of 1, 0 of 1, 0 of 1",
    ]);
  });

  it("counts no agreement with a question, and none where nobody answered", () => {
    expect(tally(firstRelease, "joldc-questionnaire-2021")).toEqual([
      "Answers recorded, 5; how many were asked is not known",
    ]);
  });

  it("says how many were asked only of a question that was put to all", () => {
    expect(tally(firstRelease, "joldc-questionnaire-2023-bronx")).toEqual([
      "Answers recorded, 2 of 2 asked, 1; how many were asked is not known",
    ]);
    expect(tally(firstRelease.in("es"), "joldc-questionnaire-2023-bronx")).toEqual([
      "Respuestas registradas, 2 de 2 a quienes se presentó, 1; no se sabe a cuántas personas se presentó",
    ]);
  });

  it("counts nobody as asked whose row says that they were not", () => {
    expect(tally(answering({ "lucy-lang": "partly", "dan-quart": "not-asked" }), PLEDGE)[0]).toBe(
      "Answers recorded, 1 of 7 asked, 1 of 7 asked, 1 of 7 asked",
    );
  });

  it("counts nobody on a demand that was put to another office only", () => {
    expect(tally(firstRelease, "coalition-letter-2021-05")).toEqual([
      "Answers recorded, 0 of 6 asked, 0 of 6 asked, 0 of 1 asked",
    ]);
  });
});
