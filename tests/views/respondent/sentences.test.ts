import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { respondentPages } from "../../../src/views/pledge/respondents.ts";
import { respondentPage } from "../../../src/views/respondent-page.ts";
import { changedRecords } from "../race/changed-records.ts";
import { sectionText } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const PLEDGE = "coalition-candidate-pledge-2021-05";
const LETTER = "coalition-letter-2021-05";

function summary(records: Records, pledgeId: string, personId: string): readonly string[] {
  return respondentPage(records, pledgeId, personId).summary.map(plainText);
}

describe("the summary of one person's answers", () => {
  it.each([
    [PLEDGE, "lucy-lang", "Lucy Lang agreed to all three demands."],
    [
      PLEDGE,
      "liz-crotty",
      "Liz Crotty did not agree to demands 1 and 3 and proposed something else; the position on demand 2 is unclear.",
    ],
    [
      PLEDGE,
      "tali-farhadian-weinstein",
      "Tali Farhadian Weinstein agreed in part to demand 1; the position on demands 2 and 3 is unclear.",
    ],
    [PLEDGE, "thomas-kenniff", "Thomas Kenniff: No answer recorded; the pledge was put to others."],
    [
      "joldc-questionnaire-2021",
      "alvin-bragg",
      "Alvin L. Bragg Jr.: the position on the question is unclear.",
    ],
    [
      "joldc-questionnaire-2023-bronx",
      "darcel-clark",
      "Darcel D. Clark accepted what was asked about in question 1; no answer to question 2 was found, and whether this person was asked is not known.",
    ],
    [
      "joldc-questionnaire-2021",
      "tahanie-aboushi",
      "Tahanie Aboushi accepted in part what was asked about in the question.",
    ],
    [
      "joldc-questionnaire-2021",
      "thomas-kenniff",
      "Thomas Kenniff: No answer found; whether it was put to this person is not known.",
    ],
    [
      PLEDGE,
      "janos-marton",
      "Janos Marton: Left the race; no answer is recorded, and nothing shows that it was put to this person.",
    ],
    [
      LETTER,
      "cyrus-vance-jr",
      "Cyrus R. Vance Jr. was asked and took no position on demand 1; no answer to demand 2 was found; demand 3 was put to another office only.",
    ],
    [
      LETTER,
      "bridget-brennan",
      "Bridget G. Brennan was asked and took no position on demand 1; no answer to demands 2 and 3 was found.",
    ],
  ])("%s of %s", (pledgeId, personId, expected) => {
    expect(summary(firstRelease, pledgeId, personId)[0]).toBe(expected);
  });

  it("says in Spanish as well of what it is not known that it was asked", () => {
    const spanish = firstRelease.in("es");
    expect(summary(spanish, "joldc-questionnaire-2023-bronx", "darcel-clark")[0]).toBe(
      "Darcel D. Clark aceptó lo planteado en la pregunta 1; no se halló respuesta a lo planteado en la pregunta 2, y no se sabe si se le preguntó.",
    );
    expect(summary(spanish, "joldc-questionnaire-2021", "thomas-kenniff")[0]).toBe(
      "Thomas Kenniff: No se halló respuesta; no se sabe si se le preguntó a esta persona.",
    );
  });

  it("says what followed by demand, from the rows", () => {
    expect(summary(firstRelease, PLEDGE, "alvin-bragg").slice(1)).toEqual([
      "In office: Manhattan District Attorney, from 1 January 2022, no end recorded.",
      "Demand 1 (Dismiss any conviction in which a listed officer had an essential part): two batches, 504 convictions moved, at least 494 vacated by courts; three events recorded, two marked “advances” and one marked “neutral”.",
      "Demand 2 (Review all earlier cases of officers whose credibility judges or prosecutors have questioned): nothing found as of 21 November 2026.",
      "Demand 3 (In future, vacate convictions each time an officer is convicted of a crime connected with police duties): three events recorded, all marked “neutral”.",
    ]);
  });

  it("asks nobody about a demand that is not recorded as put to them", () => {
    expect(summary(firstRelease, LETTER, "cyrus-vance-jr").slice(2)).toEqual([
      "Demand 1 (Undo every conviction in which one of the 22 listed officers had an essential part): nothing found as of 21 November 2026.",
    ]);
    expect(sectionText(respondentPage(firstRelease, LETTER, "cyrus-vance-jr"), "in-office")).not.toContain(
      "Special Narcotics Prosecutor only",
    );
  });

  it("tells what was announced only from what was moved", () => {
    expect(summary(firstRelease, LETTER, "bridget-brennan").at(-1)).toContain(
      "one batch, 24 convictions announced only, no filing and no ruling found; one event recorded, marked “advances”.",
    );
  });

  it("changes when an event is taken away", () => {
    for (const outcome of firstRelease.all("outcomes")) {
      const { demand_id } = outcome;
      if (demand_id === null) continue;
      const { pledge_id } = firstRelease.get("demands", demand_id);
      const outcomes = firstRelease.all("outcomes").filter((row) => row !== outcome);
      expect(summary(changedRecords({ outcomes }), pledge_id, outcome.person_id)).not.toEqual(
        summary(firstRelease, pledge_id, outcome.person_id),
      );
    }
  });

  it("says “signed” nowhere: a position does not show it", () => {
    for (const { pledgeId, personId } of respondentPages(firstRelease)) {
      expect(summary(firstRelease, pledgeId, personId).join(" ")).not.toMatch(/\bsign/i);
    }
  });

  it("shows acts in office only for those who held one", () => {
    for (const { pledgeId, personId } of respondentPages(firstRelease)) {
      const text = sectionText(respondentPage(firstRelease, pledgeId, personId), "in-office");
      const held = firstRelease.where("terms", "person_id", personId).length > 0;
      expect(text.startsWith("No term in a prosecutor’s office is recorded"), personId).toBe(!held);
    }
  });
});

it("gives a page to every candidate of every race in which something was asked, and to every office holder asked", () => {
  const pages = new Set(
    respondentPages(shippedRecords).map(({ pledgeId, personId }) => `${pledgeId}/${personId}`),
  );
  for (const { demand_id, person_id } of shippedRecords.all("responses")) {
    expect(pages).toContain(`${shippedRecords.get("demands", demand_id).pledge_id}/${person_id}`);
  }
  for (const { pledge_id, race_id } of shippedRecords.all("pledge_races")) {
    for (const { person_id } of shippedRecords.where("candidacies", "race_id", race_id)) {
      expect(pages).toContain(`${pledge_id}/${person_id}`);
    }
  }
});
