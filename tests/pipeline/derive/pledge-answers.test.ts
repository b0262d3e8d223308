import { describe, expect, it } from "vitest";
import { pledgeAnswers } from "../../../scripts/pipeline/derive/pledges/pledge-answers.ts";
import type { PledgeAnswers } from "../../../src/model/derived/answers.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const all = pledgeAnswers(tables);

function of(pledge: string, race: string | null, from: readonly PledgeAnswers[] = all): PledgeAnswers {
  return from.find(({ pledge_id, race_id }) => pledge_id === pledge && race_id === race)!;
}

function silencesOf({ respondents }: PledgeAnswers): [string, string][] {
  return respondents.flatMap(({ person_id, answers }) =>
    answers.flatMap(({ silence }): [string, string][] => (silence === null ? [] : [[person_id, silence]])),
  );
}

describe("the answers to pledges", () => {
  it("are told for each race in which a pledge was put, and for office holders", () => {
    expect(all.map(({ pledge_id, race_id }) => [pledge_id, race_id])).toEqual([
      ["appeal-nysfocus-survey-2021", "manhattan-da-2021"],
      ["coalition-candidate-pledge-2021-05", "manhattan-da-2021"],
      ["coalition-letter-2021-05", null],
      ["joldc-questionnaire-2021", "manhattan-da-2021"],
      ["joldc-questionnaire-2023-bronx", "bronx-da-2023"],
    ]);
  });

  it("hold every response once", () => {
    const shown = all.flatMap(({ respondents }) =>
      respondents.flatMap(({ answers }) => answers.map((one) => one.response_id)),
    );
    expect(shown.filter((id) => id !== null).sort()).toEqual(
      tables.responses.map(({ response_id }) => response_id),
    );
  });

  it("leave nothing blank: a response with its position, or a reason for the silence", () => {
    for (const { demand_ids, respondents } of all) {
      for (const { answers } of respondents) {
        expect(answers.map(({ demand_id }) => demand_id)).toEqual(demand_ids);
        for (const { response_id, position, silence } of answers) {
          expect(position === null).toBe(response_id === null);
          expect(silence === null).toBe(response_id !== null);
        }
      }
    }
  });

  it("are told without pledge_races for each race that responses reach, guessing nobody's party", () => {
    const without = pledgeAnswers({ ...tables, pledge_races: [] });
    const unguessed = all
      .filter(({ pledge_id }) => pledge_id !== "appeal-nysfocus-survey-2021")
      .map((one) => JSON.stringify(one).replaceAll("not-among-addressees", "put-not-known"));
    expect(without.map((one) => JSON.stringify(one))).toEqual(unguessed);
  });

  it("are told without demand_offices as if every demand was put to all", () => {
    const without = of("coalition-letter-2021-05", null, pledgeAnswers({ ...tables, demand_offices: [] }));
    expect(new Set(silencesOf(without).map(([, silence]) => silence))).toEqual(new Set(["answer-not-found"]));
  });
});

describe("the coalition's pledge in Manhattan", () => {
  const manhattan = of("coalition-candidate-pledge-2021-05", "manhattan-da-2021");

  it("has eight answers to three demands, six of them in full agreement, by family name", () => {
    expect(manhattan.demand_ids).toEqual([
      "pledge-2021-vacate-essential-role",
      "pledge-2021-review-credibility",
      "pledge-2021-future-convictions",
    ]);
    expect([manhattan.agreed_to_all, manhattan.answered]).toEqual([6, 8]);
    expect(
      manhattan.respondents.filter(({ answered }) => answered).map(({ person_id }) => person_id),
    ).toEqual([
      "tahanie-aboushi",
      "alvin-bragg",
      "liz-crotty",
      "tali-farhadian-weinstein",
      "diana-florence",
      "lucy-lang",
      "eliza-orlins",
      "dan-quart",
    ]);
  });

  it("says why the others are silent", () => {
    expect(new Map(silencesOf(manhattan))).toEqual(
      new Map([
        ["thomas-kenniff", "not-among-addressees"],
        ["janos-marton", "left-race"],
      ]),
    );
  });

  it("counts nobody as agreed to all who left out a demand", () => {
    const responses = tables.responses.filter(
      ({ response_id }) => response_id !== "dan-quart-2021-pledge-2021-review-credibility",
    );
    const fewer = of(
      "coalition-candidate-pledge-2021-05",
      "manhattan-da-2021",
      pledgeAnswers({ ...tables, responses }),
    );
    expect([fewer.agreed_to_all, fewer.answered]).toEqual([5, 8]);
    expect(silencesOf(fewer)).toContainEqual(["dan-quart", "answer-not-found"]);
  });

  it("does not say that somebody had left who answered a part", () => {
    const candidacies = tables.candidacies.map((one) =>
      one.candidacy_id === "dan-quart-2021" ? { ...one, result: "withdrew" as const } : one,
    );
    const responses = tables.responses.filter(
      ({ response_id }) => response_id !== "dan-quart-2021-pledge-2021-review-credibility",
    );
    const changed = of(
      "coalition-candidate-pledge-2021-05",
      "manhattan-da-2021",
      pledgeAnswers({ ...tables, candidacies, responses }),
    );
    expect(silencesOf(changed)).toContainEqual(["dan-quart", "answer-not-found"]);
  });

  it("does not guess who was addressed where no party is known", () => {
    const candidacies = tables.candidacies.map((one) => ({
      ...one,
      party: one.party.includes("Republican") ? [] : one.party,
    }));
    const changed = of(
      "coalition-candidate-pledge-2021-05",
      "manhattan-da-2021",
      pledgeAnswers({ ...tables, candidacies }),
    );
    expect(silencesOf(changed)).toContainEqual(["thomas-kenniff", "put-not-known"]);
  });
});

describe("other silences", () => {
  it("of a survey whose answers are not told by name", () => {
    const survey = of("appeal-nysfocus-survey-2021", "manhattan-da-2021");
    expect([survey.agreed_to_all, survey.answered]).toEqual([0, 0]);
    expect(new Set(silencesOf(survey).map(([, silence]) => silence))).toEqual(
      new Set(["no-answers-recorded", "left-race", "not-among-addressees"]),
    );
    expect(silencesOf(survey)).toContainEqual(["thomas-kenniff", "not-among-addressees"]);
  });

  it("of candidates who answered elsewhere, or only in part", () => {
    const club = of("joldc-questionnaire-2021", "manhattan-da-2021");
    expect(club.answered).toBe(5);
    expect(silencesOf(club)).toContainEqual(["lucy-lang", "put-not-known"]);
    expect(silencesOf(club)).toContainEqual(["thomas-kenniff", "put-not-known"]);
    const bronx = of("joldc-questionnaire-2023-bronx", "bronx-da-2023");
    // The second question stands in the version of one candidate alone.
    expect(silencesOf(bronx)).toEqual([["darcel-clark", "put-not-known"]]);
  });

  it("says of one who gave no answer that it was put to them only where a row shows it", () => {
    const pledge = "coalition-candidate-pledge-2021-05";
    const responses = tables.responses.filter(({ person_id }) => person_id !== "lucy-lang");
    const withoutHer = (changed: Partial<Tables>) =>
      silencesOf(of(pledge, "manhattan-da-2021", pledgeAnswers({ ...tables, responses, ...changed })));
    expect(withoutHer({})).toContainEqual(["lucy-lang", "answer-not-found"]);
    const pledge_races = tables.pledge_races.map((row) => ({ ...row, party: [] }));
    expect(withoutHer({ pledge_races })).toContainEqual(["lucy-lang", "put-not-known"]);
    const pledges = tables.pledges.map((row) => ({ ...row, kind: "questionnaire" as const }));
    expect(withoutHer({ pledges })).toContainEqual(["lucy-lang", "put-not-known"]);
  });

  it("does not take a row that says that somebody was not asked for a sign that they were", () => {
    const responses = tables.responses
      .filter(
        ({ person_id, demand_id }) => person_id !== "cyrus-vance-jr" || demand_id === "letter-2021-vacate-22",
      )
      .map((row): typeof row =>
        row.person_id === "cyrus-vance-jr" ? { ...row, position: "not-asked" } : row,
      );
    const letter = of("coalition-letter-2021-05", null, pledgeAnswers({ ...tables, responses }));
    expect(silencesOf(letter)).toContainEqual(["cyrus-vance-jr", "put-not-known"]);
    expect(silencesOf(letter)).not.toContainEqual(["cyrus-vance-jr", "answer-not-found"]);
  });

  it("of office holders to whom a demand of the letter was not put", () => {
    const letter = of("coalition-letter-2021-05", null);
    const silences = letter.respondents.map(
      ({ person_id, answers }) => [person_id, answers.map(({ silence }) => silence)] as const,
    );
    for (const [person, [first, second, third]] of silences)
      expect([person, first, second, third]).toEqual([
        person,
        null,
        "answer-not-found",
        person === "bridget-brennan" ? "answer-not-found" : "put-to-another-office",
      ]);
    expect(silences).toHaveLength(6);
  });

  it("of office holders who did not say how they would respond: asked, but no answer", () => {
    const letter = of("coalition-letter-2021-05", null);
    expect(letter.respondents.map(({ person_id }) => person_id)).toEqual([
      "bridget-brennan",
      "darcel-clark",
      "eric-gonzalez",
      "melinda-katz",
      "michael-mcmahon",
      "cyrus-vance-jr",
    ]);
    expect([letter.agreed_to_all, letter.answered]).toEqual([0, 0]);
    expect(letter.respondents.every(({ candidacy_id }) => candidacy_id === null)).toBe(true);
  });

  it("never counts an unasked candidate as answered", () => {
    const responses: Tables["responses"] = tables.responses.map((one) => ({ ...one, position: "not-asked" }));
    expect(pledgeAnswers({ ...tables, responses }).every(({ answered }) => answered === 0)).toBe(true);
  });
});
