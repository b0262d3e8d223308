import { describe, expect, it } from "vitest";
import type { CaseStatus } from "../../../src/model/derived/officer-status.ts";
import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { isConvictedState, type CriminalEvent } from "../../../src/model/vocabulary/officers.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { eventCaveat } from "../../../src/views/officer/case-notes.ts";
import { laneLabel } from "../../../src/views/officer/lane-label.ts";
import { firstRelease as records } from "../first-release.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords } from "../shipped-records.ts";

const caveatOf = (eventId: string, from = records) => {
  const event = from.get("officer_events", eventId);
  const caveat = eventCaveat(from, event, from.officerStatus(event.officer_id).cases);
  return caveat === null ? null : plainText(caveat);
};

describe("what stands beside an event that would say too much alone", () => {
  it.each([
    [
      "eddie-martins-2017-10-30-indicted",
      "This case ended without a conviction: charges dismissed on 6 March 2019.",
    ],
    [
      "sasha-cordoba-2018-01-24-convicted-at-trial",
      "This case did not end in a conviction that stands: verdict set aside in January 2018.",
    ],
    [
      "joseph-franco-2019-07-indicted",
      "This case ended without a conviction: charges dismissed on 31 January 2023.",
    ],
    ["mark-delapaz-2007-12-conviction-reversed", "This was itself undone later: the conviction stands."],
  ])("%s", (id, caveat) => {
    expect(caveatOf(id)).toBe(caveat);
  });

  it("says of a violation that it is no crime, in both languages", () => {
    const event = records.get("officer_events", "eddie-martins-2019-08-pleaded-guilty");
    const cases = records
      .officerStatus("eddie-martins")
      .cases.map((one): CaseStatus => ({ ...one, state: "violation" }));
    expect(plainText(eventCaveat(records, event, cases)!)).toBe(
      "This case ended in a plea to a violation, or a verdict on one, which is not a crime.",
    );
    expect(laneLabel(records, event, cases)).toBe("Pleaded guilty (violation, not a crime)");
    const spanish = records.in("es");
    expect(plainText(eventCaveat(spanish, event, cases)!)).toBe(
      "Este caso terminó en una declaración (plea) o un veredicto por una infracción, que no es un delito.",
    );
    expect(laneLabel(spanish, event, cases)).toBe("Se declaró culpable (infracción, no delito)");
  });

  it("says of a changed sentence that it changed", () => {
    const sentenced = records
      .where("officer_events", "officer_id", "zachary-wester")
      .find(({ event }) => event === "sentenced")!;
    expect(caveatOf(sentenced.event_id)).toBe(
      "This sentence did not stay as it was: new sentencing ordered (13 November 2024).",
    );
  });

  it("does not call a case ended in which a higher court granted review, and says so of its verdict", () => {
    const [caseId, id] = ["zachary-wester-jackson-racketeering", "zachary-wester-2025-06-review-granted"];
    const events = records.all("officer_events");
    const own = events.filter((event) => event.case_id === caseId);
    const [verdict, reversal] = ["convicted-at-trial", "conviction-reversed"].map((name) =>
      own.find(({ event }) => event === name)!,
    );
    const review = { ...reversal!, event_id: id, event: "review-granted" as const, date: "2025-06" };
    const reviewed = recordsWith({ officer_events: [...events, review] });
    const [ownCase] = records
      .officerStatus("zachary-wester")
      .cases.filter(({ case_id }) => case_id === caseId)
      .map((one): CaseStatus => ({ ...one, event_ids: [...one.event_ids, id] }));
    const saidIn = (language: "en" | "es", event: OfficerEventRow) => {
      const caveat = eventCaveat(reviewed.in(language), event, [ownCase!]);
      return [caveat && plainText(caveat), laneLabel(reviewed.in(language), event, [ownCase!])];
    };
    expect(saidIn("en", review)[0]).toBeNull();
    expect(saidIn("en", verdict!)).toEqual([
      "Under review: conviction reversed on 13 November 2024; a higher court granted review (June 2025), and its decision was not found.",
      "Convicted at trial; undone, under review",
    ]);
    expect(saidIn("es", verdict!)).toEqual([
      "En revisión: condena revocada el 13 de noviembre de 2024; un tribunal superior aceptó revisar el caso (junio de 2025), y no se halló su decisión.",
      "Condena en juicio; quedó sin efecto, en revisión",
    ]);
  });

  it("adds nothing to findings, employment, endings and convictions that stand", () => {
    expect(caveatOf("joseph-franco-2020-fired")).toBeNull();
    expect(caveatOf("joseph-franco-undated-department-finding")).toBeNull();
    expect(caveatOf("joseph-franco-2023-01-31-charges-dismissed")).toBeNull();
    expect(caveatOf("eddie-martins-2019-08-pleaded-guilty")).toBeNull();
  });

  it("never leaves an accusation or verdict alone in a case that ended without a standing conviction", () => {
    const strong: readonly string[] = [
      "accused",
      "arrested",
      "charged",
      "indicted",
      "pleaded-guilty",
      "pleaded-no-contest",
      "convicted",
      "convicted-at-trial",
      "sentenced",
    ] satisfies CriminalEvent[];
    const accusations = shippedRecords.all("officers").flatMap(({ officer_id }) =>
      shippedRecords
        .officerStatus(officer_id)
        .cases.filter(
          ({ case_id, state }) => case_id !== null && state !== "charged" && !isConvictedState(state),
        )
        .flatMap(({ event_ids }) => event_ids)
        .filter((id) => strong.includes(shippedRecords.get("officer_events", id).event)),
    );
    expect(accusations.length).toBeGreaterThan(3);
    expect(accusations.filter((id) => caveatOf(id, shippedRecords) === null)).toEqual([]);
  });
});
