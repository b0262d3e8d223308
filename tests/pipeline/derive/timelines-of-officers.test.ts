import { describe, expect, it } from "vitest";
import { eventEntries } from "../../../scripts/pipeline/derive/timelines/events.ts";
import { timelines } from "../../../scripts/pipeline/derive/timelines/timelines.ts";
import { timelineOf } from "../../../scripts/pipeline/derive/timelines/timeline.ts";
import { isAccusation, isConviction } from "../../../src/model/case-end.ts";
import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { eventRow } from "./event-rows.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const all = timelines(tables);

describe("the events of an officer of one day or without a date", () => {
  const entry = (events: readonly Partial<OfficerEventRow>[]) => {
    const rows = events.map((event) => eventRow({ event: "fired", case_id: null, ...event }));
    return timelineOf("officer", "x", eventEntries(rows)).entries.map(({ row_id }) => row_id);
  };
  const plea = { event_id: "plea", event: "pleaded-guilty", case_id: "a", date: "2010-05-03" } as const;

  it("come in the course of a proceeding where the dates do not tell them apart", () => {
    const { entries } = all.find(({ kind, id }) => kind === "officer" && id === "harold-wells")!;
    expect(entries.map(({ row_id }) => row_id).slice(1, 3)).toEqual([
      "harold-wells-2011-convicted-at-trial",
      "harold-wells-2011-12-sentenced",
    ]);
  });

  it("stand after what they followed in their own case, else first", () => {
    expect(
      entry([
        { event_id: "charge", event: "charged", case_id: "a", date: "2009" },
        plea,
        { event_id: "sentence", event: "sentenced", case_id: "a" },
        { event_id: "other-sentence", event: "sentenced", case_id: "b" },
        { event_id: "reduction", event: "sentence-reduced", case_id: "a", date: "2012" },
      ]),
    ).toEqual(["other-sentence", "charge", "plea", "sentence", "reduction"]);
  });

  it.each([
    ["before 8 November 2021", "2021-10-31", "2021-11-01"],
    ["by early 2018", "2017-12-31", "2018-01-01"],
    ["in or before September 1999", "1999-08-31", "1999-09-01"],
    ["between October 2012 and July 2013", "2013-07-31", "2013-08-01"],
    ["after the plea of 2011; sentencing had been set for 6 September", "2011-12-31", "2012-01-01"],
    ["after a sentencing of 2018 and before 8 November 2021", "2021-10-31", "2021-11-01"],
  ])("stand where the wording allows: %s", (wording, before, after) => {
    expect(
      entry([
        { event_id: "later", date: after },
        { event_id: "undated", date_as_reported: wording },
        { event_id: "earlier", date: before },
      ]),
    ).toEqual(["earlier", "undated", "later"]);
  });

  it("never stand before what they followed, whatever the wording", () => {
    const sentence = {
      event_id: "sentence",
      event: "sentenced",
      case_id: "a",
      date_as_reported: "before 2005",
    } as const;
    expect(entry([sentence, plea])).toEqual(["plea", "sentence"]);
  });

  it("put no sentence before the plea or verdict of its case, and neither before its charge", () => {
    const events = new Map(tables.officer_events.map((row) => [row.event_id, row]));
    for (const { entries } of all.filter(({ kind }) => kind === "officer")) {
      const rows = entries.flatMap(({ row_id }) => events.get(row_id) ?? []);
      for (const id of new Set(rows.flatMap(({ case_id }) => case_id ?? []))) {
        const ofCase = rows.filter(({ case_id }) => case_id === id);
        const stages = ofCase.flatMap((row) =>
          isAccusation(row) ? [0] : isConviction(row) ? [1] : row.event === "sentenced" ? [2] : [],
        );
        expect(stages, id).toEqual([...stages].sort((a, b) => a - b));
      }
    }
  });
});
