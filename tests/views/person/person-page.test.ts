import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/words.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { personPage } from "../../../src/views/person-page.ts";
import { personListPage } from "../../../src/views/person-list-page.ts";
import { termSpan } from "../../../src/views/person/term-words.ts";
import type { Records } from "../../../src/model/records.ts";
import { firstRelease } from "../first-release.ts";
import { sectionOf, sectionText, tablesOf } from "../page-text.ts";
import { changedRecords } from "../race/changed-records.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const people = records.all("people");

describe("a person page", () => {
  it("says what is not recorded of everybody of whom something is not", () => {
    for (const { person_id: id } of people) {
      const page = personPage(records, id);
      const has = (table: "terms" | "candidacies" | "responses" | "commitments") =>
        records.where(table, "person_id", id).length > 0;
      const text = page.sections.some(({ anchor }) => anchor === "not-recorded")
        ? sectionText(page, "not-recorded")
        : "";
      expect(text.includes("No term in a prosecutor’s office"), id).toBe(!has("terms"));
      expect(text.includes("No candidacy is recorded"), id).toBe(!has("candidacies"));
      expect(text.includes("No answer to a pledge"), id).toBe(!has("responses"));
      expect(text.includes("No commitment is recorded."), id).toBe(!has("commitments"));
    }
  });

  it("puts nobody in an election who was out of the race before it", () => {
    for (const { person_id, result } of firstRelease.all("candidacies")) {
      if (result !== "lost-primary" && result !== "withdrew") continue;
      if (firstRelease.where("candidacies", "person_id", person_id).length > 1) continue;
      const text = sectionText(personPage(firstRelease, person_id), "timeline");
      expect(text.includes("Primary: "), person_id).toBe(result === "lost-primary");
      expect(text, person_id).not.toContain("General election");
    }
  });

  it("tells that somebody left a race in the words of the row, on no day of an election", () => {
    const timeline = (id: string, from: Records) => sectionText(personPage(from, id), "timeline");
    expect(timeline("janos-marton", firstRelease)).toBe(
      "See the text\nCandidacy: Manhattan District Attorney, 2021. Ended his campaign 14 December 2020, citing money.",
    );
    expect(timeline("janos-marton", firstRelease.in("es"))).toMatch(/^Véase el texto\nCandidatura: /);
    const candidacies = firstRelease.all("candidacies").map((row) => ({ ...row, result_detail: null }));
    expect(timeline("janos-marton", changedRecords({ candidacies }))).toBe(
      "Date not known\nCandidacy: Manhattan District Attorney, 2021. Withdrew.",
    );
  });

  it("says that nothing was found of those alone of whom something was asked, or who promised it", () => {
    const missing = (id: string) => sectionText(personPage(firstRelease, id), "not-recorded");
    const none = "No event in office about a demand or commitment is recorded.";
    for (const id of ["janet-difiore", "charles-hynes", "susan-cacace", "anthony-scarpino"])
      expect(missing(id).split("\n"), id).toContain(none);
    expect(missing("cyrus-vance-jr")).toContain(`${none} Nothing found as of 21 November 2026.`);
  });

  it("shows what is open about an office with the last who is recorded in it", () => {
    const questions = (id: string) =>
      sectionOf(personPage(firstRelease, id), "not-known")
        .blocks.map((block) => JSON.stringify(block))
        .join();
    expect(questions("alvin-bragg")).toContain("under review are left");
    expect(questions("eric-gonzalez")).toContain("about 150 Brooklyn cases");
    for (const id of ["cyrus-vance-jr", "charles-hynes"])
      expect(JSON.stringify(personPage(firstRelease, id).sections), id).not.toMatch(
        /under review are left|about 150 Brooklyn cases/,
      );
  });

  it("takes a row that says that somebody was not asked neither for an answer nor for a silence", () => {
    const responses = firstRelease
      .all("responses")
      .map((row): typeof row => (row.person_id === "lucy-lang" ? { ...row, position: "not-asked" } : row));
    const page = personPage(changedRecords({ responses }), "lucy-lang");
    expect(plainText(page.summary[1]!)).toBe("Recorded here: one candidacy and two commitments.");
    expect(sectionText(page, "timeline")).not.toContain("Asked");
  });

  it("does not say that nothing was found where nobody looked", () => {
    const text = sectionText(personPage(firstRelease, "kim-foxx"), "not-recorded");
    expect(text).toContain("Pledges were not looked for in Cook County, Illinois.");
    expect(text).not.toContain("Nothing found");
  });

  it("does not say that nothing was found of somebody of whom nothing was asked", () => {
    const unrecorded = (id: string) => sectionText(personPage(firstRelease, id), "not-recorded");
    expect(unrecorded("janet-difiore")).toContain(
      "No event in office about a demand or commitment is recorded.",
    );
    for (const id of ["janet-difiore", "charles-hynes"])
      expect(unrecorded(id), id).not.toContain("Nothing found");
  });

  it("never shows a ruling as missing because its number is known in people or cases only", () => {
    for (const { person_id: id } of people) {
      for (const table of tablesOf(personPage(records, id))) {
        for (const { cells } of table.rows) {
          const words = cells.map(({ line }) => plainText(line));
          expect(
            words.includes("no ruling found") && words.some((word) => word.startsWith("Granted")),
            id,
          ).toBe(false);
        }
      }
    }
  });

  it("counts a silence as no answer", () => {
    expect(plainText(personPage(firstRelease, "melinda-katz").summary[1]!)).toBe(
      "Recorded here: one term in office, two candidacies, one ask not answered, two commitments, seven events in office, and two batches of convictions.",
    );
  });

  it("joins the answers to one letter on the timeline, and keeps the others apart", () => {
    const text = sectionText(personPage(firstRelease, "liz-crotty"), "timeline");
    expect(text).toMatch(/Answer to demands 1 and 3 of .*: own alternative\./);
    expect(text).toMatch(/Answer to demand 2 of .*: unclear\./);
  });

  it("shows what followed in office after the batch of a day in the same month", () => {
    const text = sectionText(personPage(firstRelease, "melinda-katz"), "timeline");
    const [batch, reaction] = [text.indexOf("to dismiss 60 cases"), text.indexOf("Legal Aid praised")];
    expect(batch).toBeGreaterThan(0);
    expect(reaction).toBeGreaterThan(batch);
  });

  it("has every row of the person on the timeline", () => {
    for (const { person_id: id } of people) {
      const rows = (["terms", "candidacies", "commitments", "outcomes", "batches"] as const).reduce(
        (sum, table) => sum + records.where(table, "person_id", id).length,
        0,
      );
      if (rows === 0) continue;
      const [block] = sectionOf(personPage(records, id), "timeline").blocks;
      const entries =
        block?.kind === "timeline"
          ? block.entries.length
          : block?.kind === "figure"
            ? block.table.rows.length
            : 0;
      const answers = records.where("responses", "person_id", id).length;
      expect(entries, id).toBeGreaterThanOrEqual(rows);
      expect(entries, id).toBeLessThanOrEqual(rows + answers);
    }
  });
});

describe("the picture of a person's timeline", () => {
  const figureOf = (id: string, from = firstRelease) => {
    const found = figuresOf(personPage(from, id)).find(({ anchor }) => anchor === "events");
    return found?.chart.form === "lanes" ? { ...found, lanes: found.chart.lanes } : null;
  };

  it("has every dated entry of the table under its number, and says which have no date", () => {
    for (const { person_id: id } of people) {
      const found = figureOf(id, records);
      if (found === null) continue;
      const drawn = found.lanes.flatMap(({ marks, bars = [] }) =>
        [...marks, ...bars].map(({ number }) => number),
      );
      const undated = /no date: ([\d, and]+)\./.exec(plainText(found.notes[0]!))?.[1]?.match(/\d+/g) ?? [];
      expect(
        [...drawn, ...undated.map(Number)].sort((a, b) => a - b),
        id,
      ).toEqual(found.table.rows.map((_, index) => index + 1));
    }
  });

  it("draws a term as a bar that is open where no end is recorded", () => {
    const { lanes, notes } = figureOf("alvin-bragg")!;
    expect(lanes[0]?.bars).toEqual([
      { number: 9, label: "Manhattan District Attorney", from: "2022-01-01", to: null },
    ]);
    expect(plainText(notes[0]!)).toContain("A bar is open at an end that is not recorded.");
  });

  it("puts an ask without an answer on a line of its own, not among what was said", () => {
    const lanes = figureOf("melinda-katz")!.lanes.map(({ name, marks }) => [
      name,
      marks.map(({ label }) => label),
    ]);
    expect(lanes).toContainEqual(["Asked, no answer", ["No answer"]]);
    expect(lanes.map(([name]) => name)).not.toContain("Said");
  });

  it("puts what a prosecutor asked of courts beside what was said, promised and followed", () => {
    const lanes = figureOf("alvin-bragg")!.lanes.map(({ name, marks }) => [name, marks.length]);
    expect(lanes).toEqual([
      ["Races and office", 2],
      ["Said", 1],
      ["Promised", 5],
      ["Batches as prosecutor", 2],
      ["Followed in office", 14],
    ]);
    const text = sectionText(personPage(firstRelease, "cyrus-vance-jr"), "timeline");
    expect(text).toMatch(
      /Batch announced: About 100 Manhattan .*Franco\. Furthest step found: Granted; vacated: more than 100 convictions\./,
    );
  });

  it("dates no ruling by the day on which a batch was announced", () => {
    const marks = people.flatMap(({ person_id: id }) => {
      const batches = figureOf(id, records)?.lanes.find(({ name }) => name === "Batches as prosecutor");
      return (batches?.marks ?? []).map(({ label }) => ({ id, label }));
    });
    expect(marks.length).toBeGreaterThan(3);
    const { requested, announced } = wordsOf(records).terms.batchSteps;
    const steps = [requested.label, announced.label];
    expect(marks.filter(({ label }) => !steps.includes(label))).toEqual([]);
  });

  it("counts the rows in its finding", () => {
    expect(plainText(figureOf("alvin-bragg")!.finding)).toBe(
      "Recorded of Alvin L. Bragg Jr.: one term in office, two candidacies, four answers, five commitments, 15 events in office, and two batches of convictions.",
    );
  });

  it("is left out where fewer than three entries have a date", () => {
    expect(figureOf("thomas-kenniff")).toBeNull();
    expect(figureOf("david-soares")).toBeNull();
  });
});

it("does not take an end that is not recorded for the present", () => {
  const span = (id: string) => termSpan(firstRelease, firstRelease.get("terms", id));
  expect(span("alvin-bragg-new-york-da")).toBe("from 1 January 2022, no end recorded");
  expect(span("cyrus-vance-jr-new-york-da")).toBe("from 1 January 2010 to 31 December 2021");
  expect(span("gil-garcetti-los-angeles-da")).toBe("start not recorded to 2000");
  expect(span("arthur-cotter-berrien-prosecutor")).toBe("dates not recorded");
});

it("lists everybody once, by family name", () => {
  const [table] = tablesOf(personListPage(records));
  expect(table?.rows).toHaveLength(people.length);
  const keys = table?.rows.map(({ cells }) => String(cells[0]?.sort)) ?? [];
  expect(keys).toEqual([...keys].sort(new Intl.Collator("en-US").compare));
});
