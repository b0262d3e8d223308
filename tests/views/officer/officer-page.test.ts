import { describe, expect, it } from "vitest";
import { namesSeveralOffenses } from "../../../src/model/offense-parts.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { pageText, sectionText, tablesOf } from "../page-text.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const officers = shippedRecords.all("officers").map(({ officer_id }) => officer_id);
const rowsOf = (id: string, table: number) =>
  tablesOf(officerPage(records, id))[table]!.rows.map((row) => row.cells.map(({ line }) => plainText(line)));

describe("Joseph Franco's page", () => {
  const page = officerPage(records, "joseph-franco");

  it("says first how his case ended and why he was fired", () => {
    expect(plainText(page.summary[1]!)).toBe(
      "Indicted on 24 April 2019 and in July 2019; the case was dismissed on 31 January 2023, with no conviction. Fired in 2020 after a departmental finding.",
    );
    expect(page.tags.map(({ text, shape }) => [text, shape])).toEqual([
      ["Department finding; charges dismissed", "half"],
    ]);
  });

  it("never calls him convicted", () => {
    const said = pageText(page).match(/[^.\n]*\b(convicted|guilty|perjurer)\b[^.\n]*/gi) ?? [];
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said)
      expect(sentence).toMatch(/never convicted|neither convicted|pleaded not guilty/i);
  });

  it("sums his shares by county and leaves the citywide batch undivided", () => {
    expect(rowsOf("joseph-franco", 1)).toEqual([
      ["The Bronx (Bronx County)", "3", "324", "none", "324"],
      ["Brooklyn (Kings County)", "1", "90", "none", "90"],
      ["Manhattan (New York County)", "1", "more than 100", "none", "more than 100"],
      [
        "Special Narcotics Prosecutor for the City of New York, not divided among counties",
        "1",
        "24",
        "24",
        "no filing and no ruling found",
      ],
    ]);
  });

  it("tells announced from vacated in its total", () => {
    expect(sectionText(page, "convictions")).toContain(
      "to undo more than 538 convictions tied to this officer, 24 of them announced only. Courts vacated more than 514 convictions.",
    );
  });
});

describe("an officer's page", () => {
  it.each(shippedRecords.all("officers").map(({ officer_id }) => officer_id))(
    "is described by its whole summary, in both languages: %s",
    (id) => {
      for (const reader of [shippedRecords, shippedRecords.in("es")]) {
        const { description, summary } = officerPage(reader, id);
        expect(description).toBe(summary.map(plainText).join(" "));
      }
    },
  );

  it.each(officers)("shows the shape of a conviction only where one stands: %s", (id) => {
    const convicted = shippedRecords.officerStatus(id).cases.some(({ state }) => isConvictedState(state));
    expect(officerPage(shippedRecords, id).tags.map(({ shape }) => shape)).toEqual([
      convicted ? "solid" : "half",
    ]);
  });

  it.each(officers)("states the inclusion rule and warns of namesakes: %s", (id) => {
    const identity = sectionText(officerPage(shippedRecords, id), "identity");
    expect(identity).toContain("The inclusion rule");
    expect(identity).toContain("Other people may bear the same name;");
  });

  it.each(officers)("tells level and jurisdiction of each case as far as they are known: %s", (id) => {
    const lines = sectionText(officerPage(shippedRecords, id), "own-case").split("\n");
    for (const [index, { case_id, level, jurisdiction, offense }] of shippedRecords
      .officerStatus(id)
      .cases.entries()) {
      if (case_id === null) continue;
      const several = namesSeveralOffenses(offense ?? "");
      const opening = several ? "Highest level as reported" : "Level as reported";
      const levelWords = level === null ? "Level of the offense not stated" : `${opening}: ${level};`;
      const courtWords = jurisdiction === null ? "; court not stated." : `; ${jurisdiction} jurisdiction.`;
      expect(lines[index]).toContain(levelWords);
      expect(lines[index]).toContain(courtWords);
    }
  });

  it("calls the level of several offenses the highest, in both languages", () => {
    const levels = (reader: typeof records, id: string) =>
      sectionText(officerPage(reader, id), "own-case").match(
        /(?:Highest level|Level|Nivel más alto|Nivel)[^:;.]*: [^;]*;/g,
      );
    expect(levels(records, "johnny-diaz")).toEqual(["Highest level as reported: felony;"]);
    expect(levels(records.in("es"), "johnny-diaz")).toEqual([
      "Nivel más alto según las fuentes: delito grave;",
    ]);
    expect(levels(records, "tom-coleman")).toEqual([
      "Level as reported: felony;",
      "Level as reported: felony;",
    ]);
  });

  it("tells a term that was only announced as no sentence, and an order for a new one once", () => {
    const timelineOf = (reader: typeof records, id: string) => pageText(officerPage(reader, id));
    const [english, spanish] = [records, records.in("es")];
    expect(timelineOf(english, "sasha-cordoba")).toContain("Term announced at the plea: 60 days in jail.");
    expect(timelineOf(english, "sasha-cordoba")).not.toContain("Sentence: 60 days");
    expect(timelineOf(spanish, "sasha-cordoba")).toContain(
      "Pena anunciada con la declaración de culpabilidad: 60 days in jail.",
    );
    expect(timelineOf(english, "zachary-wester")).not.toMatch(/Sentence: new sentencing ordered/i);
    expect(timelineOf(spanish, "zachary-wester")).toContain("Nueva imposición de pena ordenada");
    expect(timelineOf(spanish, "zachary-wester")).not.toMatch(/Pena: new sentencing|Nueva pena/i);
    expect(timelineOf(english, "zachary-wester")).toContain(
      "Sentence: 12 years, 6 months and 8 days in prison.",
    );
  });

  it("calls undone by pardon what no court undid, in tables, charts and the line of time", () => {
    const text = pageText(officerPage(records, "tom-coleman"));
    expect(text.match(/granted in part(?!, by pardon)/gi)).toBeNull();
    expect(text).toContain("Granted in part, by pardon (number given: 35)");
    expect(pageText(officerPage(records.in("es"), "tom-coleman"))).toContain("por indulto");
    expect(pageText(officerPage(records, "manuel-chavez"))).toContain("Granted in part – Batch");
  });

  it("says that the number is not known where no text gives one", () => {
    expect(sectionText(officerPage(records, "mark-delapaz"), "convictions")).toContain(
      "How many convictions are tied to this officer is not known: no share is recorded.",
    );
  });

  it("does not take people or cases for convictions", () => {
    const coleman = sectionText(officerPage(records, "tom-coleman"), "convictions");
    expect(coleman).toContain(
      "No number of convictions tied to this officer was found. The sources count 38 people",
    );
    expect(coleman).not.toContain("38 convictions");
    expect(rowsOf("michael-arenella", 1)[0]).toEqual([
      "Brooklyn (Kings County)",
      "1",
      "not counted in convictions",
      "none",
      "not counted in convictions",
    ]);
  });
});
