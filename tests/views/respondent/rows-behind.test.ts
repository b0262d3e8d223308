import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/views/kit/block.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import { candidacyPage } from "../../../src/views/candidacy-page.ts";
import { respondentPages } from "../../../src/views/pledge/respondents.ts";
import { electedIn } from "../../../src/views/race/candidates.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { respondentPage } from "../../../src/views/respondent-page.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";
import { citedNumbers } from "../page-text.ts";
import { rowsOfAnswer, rowsOfEvent, rowsOfRecord, rowsOfTerm } from "./rows-behind.ts";

const pages = respondentPages(records).map(({ pledgeId, personId }) => ({
  pledgeId,
  personId,
  page: respondentPage(records, pledgeId, personId),
}));

/** The events on a page, each below the demand or commitment. */
function eventsOf(page: Page): readonly string[] {
  const facts = page.sections
    .filter(({ anchor }) => anchor === "in-office")
    .flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Fact[] => (block.kind === "facts" ? block.facts : [])),
    );
  return facts.flatMap(({ details }) => details.map(plainText));
}

/** A summary as its sentences: a sentence ends where the next begins with a person, an office or a demand. */
const sentencesOf = (line: string) => line.split(/(?<=\.) (?=In office: )/);

describe("every generated sentence about a person", () => {
  it("on what they answered finds the responses", () => {
    for (const { pledgeId, personId, page } of pages) {
      const sentence = plainText(page.summary[0]!);
      const isSilent = records
        .where("responses", "person_id", personId)
        .every(({ demand_id }) => records.get("demands", demand_id).pledge_id !== pledgeId);
      if (isSilent) {
        expect(sentence, page.address).toMatch(/: (No answer|It was put to this person|Left the race)/);
      } else {
        expect(rowsOfAnswer(records, pledgeId, personId, sentence), sentence).not.toBeNull();
      }
    }
  });

  it("on their time in office finds the terms", () => {
    for (const { personId, page } of pages) {
      for (const sentence of sentencesOf(plainText(page.summary[1]!)))
        expect(rowsOfTerm(records, personId, sentence), `${page.address} ${sentence}`).not.toBeNull();
    }
  });

  it("on what followed finds the events, and no event is left out", () => {
    for (const { pledgeId, personId, page } of pages) {
      const sentences = page.summary.slice(2).map(plainText);
      const found = sentences.flatMap((sentence) => {
        const rows = rowsOfRecord(records, pledgeId, personId, sentence);
        expect(rows, `${page.address} ${sentence}`).not.toBeNull();
        return rows ?? [];
      });
      const recorded = records
        .where("outcomes", "person_id", personId)
        .filter(({ demand_id: id }) => id !== null && records.get("demands", id).pledge_id === pledgeId);
      expect([...found].sort(), page.address).toEqual(recorded.map(({ outcome_id }) => outcome_id).sort());
    }
  });

  it("below a demand or commitment finds its row, on every page that shows acts in office", () => {
    const shown = [
      ...pages.map(({ personId, page }) => ({ personId, page })),
      ...records.all("races").flatMap(({ race_id }) => {
        const elected = electedIn(records, race_id);
        return elected === null
          ? []
          : [{ personId: elected.person.person_id, page: racePage(records, race_id) }];
      }),
      ...records
        .all("candidacies")
        .filter(({ result }) => result === "won-general")
        .map(({ race_id, person_id }) => ({
          personId: person_id,
          page: candidacyPage(records, race_id, person_id),
        })),
    ];
    const found = shown.flatMap(({ personId, page }) =>
      eventsOf(page).flatMap((line) => {
        const rows = rowsOfEvent(records, personId, line);
        expect(rows, `${page.address} ${line}`).not.toBeNull();
        return rows ?? [];
      }),
    );
    expect(found.length).toBeGreaterThan(100);
  });

  it("on a candidacy finds its row", () => {
    for (const { race_id, person_id, result_detail, description } of records.all("candidacies")) {
      const [stood, ended] = candidacyPage(records, race_id, person_id).summary.map(plainText);
      expect(stood).toContain(`${records.get("people", person_id).name} was a candidate in the race `);
      expect(stood).toContain(description === null ? "Party line: " : ` At the time: ${description}`);
      expect(ended).toContain(result_detail ?? "Votes and shares not recorded.");
    }
  });

  it("rests on sources", () => {
    for (const { page } of pages) expect(citedNumbers(page).length, page.address).toBeGreaterThan(0);
    for (const { page } of pages.filter((one) => one.page.summary.length > 2)) {
      for (const line of page.summary.slice(2)) {
        const isSourced = line.some((part) => typeof part === "object" && part.kind === "cite");
        expect(isSourced, plainText(line)).toBe(!/: (nothing found|not looked)/.test(plainText(line)));
      }
    }
  });
});

describe("the walk itself", () => {
  it("finds no row for a sentence that says more, less or something else than the rows", () => {
    const pledge = "coalition-candidate-pledge-2021-05";
    const wrong = [
      "Liz Crotty agreed to all three demands.",
      "Liz Crotty did not agree to demands 1 and 2 and proposed something else; the position on demand 3 is unclear.",
      "Liz Crotty broke the promise.",
    ];
    for (const sentence of wrong)
      expect(rowsOfAnswer(firstRelease, pledge, "liz-crotty", sentence)).toBeNull();
    const [, , first] = respondentPage(firstRelease, pledge, "alvin-bragg").summary.map(plainText);
    expect(rowsOfRecord(firstRelease, pledge, "alvin-bragg", first!)).toHaveLength(3);
    for (const [from, to] of [
      ["three events", "four events"],
      ["two marked", "one marked"],
      ["two batches", "three batches"],
      ["Dismiss any", "Dismiss every"],
    ] as const)
      expect(rowsOfRecord(firstRelease, pledge, "alvin-bragg", first!.replace(from, to)), to).toBeNull();
  });
});
