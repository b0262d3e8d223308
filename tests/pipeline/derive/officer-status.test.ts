import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officerStatus, officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import { plainMarkedText } from "../../../src/model/derived/marked-text.ts";
import type { Officer, OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { SOME_OFFICER, criminalRows, employmentRows, eventRow } from "./event-rows.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const NAMES = new Map(tables.counties.map(({ county_id, name }) => [county_id, name]));
const shipped = officerStatuses(tables);
const convictedCases = shipped.flatMap(({ officer_id, cases }) =>
  cases.filter(({ state }) => isConvictedState(state)).map(({ case_id }) => [officer_id, case_id] as const),
);

function withEvents(events: readonly OfficerEventRow[]) {
  return officerStatuses({ ...tables, officer_events: events });
}

function casesBut(statuses: typeof shipped, caseId: string | null) {
  return statuses.flatMap(({ cases }) => cases.filter(({ case_id }) => case_id !== caseId));
}

function caseOf(statuses: typeof shipped, caseId: string | null) {
  return statuses.flatMap(({ cases }) => cases).find(({ case_id }) => case_id === caseId);
}

describe("the cases of an officer", () => {
  it("never change with employment", () => {
    fc.assert(
      fc.property(criminalRows, employmentRows, (criminal, employment) => {
        const [alone, employed] = [
          officerStatus(SOME_OFFICER, criminal, NAMES),
          officerStatus(SOME_OFFICER, [...employment, ...criminal], NAMES),
        ];
        expect({ ...employed, employment: [] }).toEqual(alone);
        expect(employed.employment).toHaveLength(employment.length);
      }),
    );
  });

  it("never change with the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...tables.officer_events], { minLength: tables.officer_events.length }),
        (rows) => {
          expect(withEvents(rows)).toEqual(shipped);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(convictedCases)("of %s: a reversal of %s undoes that case and no other", (officer_id, case_id) => {
    const reversal = eventRow({ event: "conviction-reversed", officer_id, case_id, date: "2026-11-20" });
    const changed = withEvents([...tables.officer_events, reversal]);
    expect(caseOf(changed, case_id)?.state).toBe("reversed");
    expect(caseOf(changed, case_id)?.sentence).toBeNull();
    expect(casesBut(changed, case_id)).toEqual(casesBut(shipped, case_id));
  });

  it.each(
    shipped
      .flatMap(({ cases }) => cases.filter(({ state }) => state === "dismissed"))
      .map(({ case_id }) => case_id),
  )("%s: is not dismissed without its dismissal", (case_id) => {
    const changed = withEvents(
      tables.officer_events.filter((row) => row.case_id !== case_id || row.event !== "charges-dismissed"),
    );
    expect(caseOf(changed, case_id)?.state).not.toBe("dismissed");
    expect(casesBut(changed, case_id)).toEqual(casesBut(shipped, case_id));
  });

  it("are those of the rows, each row in one place", () => {
    const told = shipped.flatMap(({ cases, employment }) => [
      ...cases.flatMap(({ event_ids }) => event_ids),
      ...employment.map(({ event_id }) => event_id),
    ]);
    expect(told.sort()).toEqual(tables.officer_events.map(({ event_id }) => event_id).sort());
  });

  it("rest on the sources of their events", () => {
    for (const { summary_source_ids, cases } of shipped) {
      for (const { source_ids } of cases)
        expect(summary_source_ids).toEqual(expect.arrayContaining(source_ids));
    }
  });
});

describe("the label", () => {
  it.each([
    ["joseph-franco", "Department finding; charges dismissed"],
    ["reynaldo-guevara", "Court finding; no criminal case found"],
    ["sasha-cordoba", "Pleaded guilty; verdict on another charge set aside"],
    ["mark-delapaz", "Convicted at trial; acquitted of another charge"],
    ["jeff-henderson", "Convicted at trial; acquitted of other charges"],
    ["jerry-bowens", "Pleaded guilty; convicted"],
    ["kevin-desormeau", "Convicted at trial; pleaded guilty"],
    ["shawn-gomez", "Pleaded no contest"],
    ["michael-arenella", "Convicted"],
  ])("of %s is %s", (id, label) => {
    expect(shipped.find(({ officer_id }) => officer_id === id)?.label).toBe(label);
  });

  it.each(["state", "federal", null] as const)(
    "says who made a finding, also where the jurisdiction is %s",
    (jurisdiction) => {
      const finding = (event: "court-finding" | "department-finding") =>
        officerStatus(SOME_OFFICER, [eventRow({ event, case_id: null, jurisdiction })], NAMES).label;
      expect(finding("department-finding")).toBe("Department finding; no criminal case found");
      expect(finding("court-finding")).toBe("Court finding; no criminal case found");
    },
  );

  it("keeps a finding beside a violation, which is no conviction", () => {
    const plea = { event: "pleaded-guilty", date: "2018", offense: "disorderly conduct" } as const;
    const finding = eventRow({ event: "court-finding", case_id: null, date: "2017" });
    const violation = eventRow({ ...plea, level: "violation" });
    const listed = officerStatus(SOME_OFFICER, [finding, violation], NAMES);
    expect(listed).toMatchObject({ convicted: false, label: "Court finding; violation, not a crime" });
    expect(officerStatus(SOME_OFFICER, [finding, eventRow(plea)], NAMES)).toMatchObject({
      convicted: true,
      label: "Pleaded guilty",
    });
  });

  it("names what ended without a conviction where none stands", () => {
    const rows = [
      eventRow({ event: "convicted-at-trial", date: "2018", case_id: "a" }),
      eventRow({ event: "conviction-reversed", date: "2020", case_id: "a" }),
      eventRow({ event: "acquitted", date: "2018", case_id: "b" }),
    ];
    expect(officerStatus(SOME_OFFICER, rows, NAMES).label).toBe("Conviction reversed; acquitted");
  });
});

describe("a firing", () => {
  const listed: Officer = { ...SOME_OFFICER, inclusion_basis: "department-finding" };

  function found(date: string | null, date_as_reported: string | null = null): OfficerEventRow {
    const row = { case_id: null, date, date_as_reported, detail: "False statements found." };
    return eventRow({ event: "department-finding", ...row });
  }

  function fired(date: string): OfficerEventRow {
    return eventRow({ event: "fired", case_id: null, date });
  }

  function told(...rows: OfficerEventRow[]) {
    const { summary, summary_es, employment } = officerStatus(listed, rows, NAMES);
    return {
      summary,
      spanish: plainMarkedText(summary_es),
      employment: employment.map(({ statement }) => statement),
    };
  }

  it.each([
    ["2017", null],
    ["2018-05", null],
    [null, "before his firing in 2018"],
    ["2018", "before the firing"],
  ])("is told after a finding of %j (%j), which is no conviction", (date, wording) => {
    expect(told(found(date, wording), fired("2018-06-01"))).toEqual({
      summary:
        "Fired on 1 June 2018 after a departmental finding. No criminal case was found; this is a departmental finding, not a criminal conviction.",
      spanish:
        "Despido el 1 de junio de 2018 tras una determinación del departamento. No se halló ningún caso penal; esto es una determinación de un departamento, no una condena penal.",
      employment: ["Fired on 1 June 2018 after a departmental finding."],
    });
  });

  it.each([
    ["2021", null],
    ["2018", null],
    ["2018-06-01", null],
    [null, null],
    [null, "reported in 2018"],
    ["2021", "before his firing"],
  ])("has no cause in a finding of %j (%j), which may have come later", (date, wording) => {
    const { summary, spanish, employment } = told(found(date, wording), fired("2018-06-01"));
    expect(summary).toMatch(
      /^Finding of the department.*: false statements found\. No criminal case was found; this is a departmental finding, not a criminal conviction\.$/,
    );
    expect(spanish).toMatch(/^Determinación del departamento.* no una condena penal\.$/);
    expect(employment).toEqual(["Fired on 1 June 2018."]);
  });

  it("stands for the findings before it alone, and of several for the last where the sources name none", () => {
    const { summary } = told(found("2017"), found("2021"), fired("2018"));
    expect(summary).toMatch(
      /^Finding of the department in 2021: .* Fired in 2018 after a departmental finding\./,
    );
    expect(told(found(null, "before his firing"), fired("2018"), fired("2012")).employment).toEqual([
      "Fired in 2012.",
      "Fired in 2018 after a departmental finding.",
    ]);
  });

  it("is not told with a finding because of which the officer is not listed", () => {
    const { employment } = officerStatus(SOME_OFFICER, [found("2017"), fired("2018")], NAMES);
    expect(employment.map(({ statement }) => statement)).toEqual(["Fired in 2018."]);
  });
});
