import { describe, expect, it } from "vitest";
import { timelines } from "../../../scripts/pipeline/derive/timelines/timelines.ts";
import { timelineOf } from "../../../scripts/pipeline/derive/timelines/timeline.ts";
import { isCertainlyAfter } from "../../../src/model/partial-date.ts";
import type { Timeline } from "../../../src/model/derived/timeline.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const all = timelines(tables);

function of(kind: Timeline["kind"], id: string): string[] {
  return all.find((one) => one.kind === kind && one.id === id)!.entries.map(({ row_id }) => row_id);
}

function countOf(kind: Timeline["kind"], table: string): number {
  const entries = all.filter((one) => one.kind === kind).flatMap((one) => one.entries);
  return entries.filter((entry) => entry.table === table).length;
}

describe("timelines", () => {
  it("exist once for every officer, batch, county, person and the site", () => {
    const ids = [
      ...tables.officers.map(({ officer_id }) => `officer ${officer_id}`),
      ...tables.batches.map(({ batch_id }) => `batch ${batch_id}`),
      ...tables.counties.map(({ county_id }) => `county ${county_id}`),
      ...tables.people.map(({ person_id }) => `person ${person_id}`),
      "site all",
    ];
    expect(all.map(({ kind, id }) => `${kind} ${id}`)).toEqual(ids);
  });

  it("are ordered by date, unknown dates first but among the events of an officer", () => {
    for (const { kind, id, entries } of all) {
      const dates = entries.map(({ date }) => date);
      const known = dates.filter((date) => date !== null);
      if (kind !== "officer")
        expect(dates.slice(dates.length - known.length), `${kind} ${id}`).toEqual(known);
      known.forEach((date, index) => {
        const certainlyBefore = known.slice(index + 1).filter((later) => isCertainlyAfter(date, later));
        expect(certainlyBefore, `${kind} ${id}: ${date}`).toEqual([]);
      });
    }
  });

  it("order entries of one date by table and id", () => {
    const entries = [
      { date: "2020", table: "races", row_id: "a" },
      { date: "2020", table: "batch_steps", row_id: "c" },
      { date: "2020", table: "batch_steps", row_id: "b" },
    ] as const;
    expect(timelineOf("county", "x", entries).entries.map(({ row_id }) => row_id)).toEqual(["b", "c", "a"]);
  });

  it("do not depend on the order of the rows", () => {
    const turned = timelines({
      ...tables,
      officer_events: tables.officer_events.toReversed(),
      batch_steps: tables.batch_steps.toReversed(),
      responses: tables.responses.toReversed(),
      races: tables.races.toReversed(),
      terms: tables.terms.toReversed(),
    });
    expect(turned).toEqual(all);
  });

  it("hold no entry twice", () => {
    for (const { entries } of all) {
      const keys = entries.map(({ table, row_id }) => `${table} ${row_id}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("the timeline of a batch", () => {
  it("shows a ruling known only to the year or month after the motion of that time", () => {
    expect(of("batch", "kings-2022-09-378")).toEqual([
      "kings-2022-09-378-2022-09-07-announced",
      "kings-2022-09-378-2022-09-07-motion-filed",
      "kings-2022-09-378-2022-granted",
    ]);
  });

  it("shows a motion before a ruling of the same day", () => {
    const steps = of("batch", "new-york-2022-11-188");
    expect(steps.indexOf("new-york-2022-11-188-2022-11-17-motion-filed")).toBeLessThan(
      steps.indexOf("new-york-2022-11-188-2022-11-17-granted"),
    );
  });

  it("never moves a step out of the time in which it lies", () => {
    expect(of("batch", "new-york-2023-06-316").slice(-2)).toEqual([
      "new-york-2023-06-316-2023-06-06-granted-in-part",
      "new-york-2023-06-316-2023-06-07-motion-filed",
    ]);
  });
});

describe("the timeline of an officer", () => {
  it("holds every event of the officer once", () => {
    expect(countOf("officer", "officer_events")).toBe(tables.officer_events.length);
  });

  it("never shows a verdict after the order that set it aside, or a sentence before the plea", () => {
    const cordoba = of("officer", "sasha-cordoba");
    const verdict = cordoba.indexOf("sasha-cordoba-2018-01-24-convicted-at-trial");
    expect(cordoba[verdict + 1]).toBe("sasha-cordoba-2018-01-verdict-set-aside");
    const martins = of("officer", "eddie-martins");
    expect(martins.indexOf("eddie-martins-2019-sentenced")).toBeGreaterThan(
      martins.indexOf("eddie-martins-2019-08-pleaded-guilty"),
    );
  });

  it("holds what was asked and done with the batches of the officer, and no reviews", () => {
    const franco = of("officer", "joseph-franco");
    expect(franco).toContain("snp-2021-05-franco-2021-05-03-announced");
    expect(franco).toContain("bronx-2023-09-franco-2023-09-06-granted");
    expect(franco).not.toContain("bronx-2023-09-franco-2023-09-06-review-closed");
    expect(franco).not.toContain("bronx-2021-franco-2021-04-15-under-review");
    expect(franco).not.toContain("queens-2021-11-60-2021-11-08-granted");
  });
});

describe("the timeline of a county", () => {
  it("holds the steps of its batches and of those it shares with others", () => {
    const richmond = of("county", "richmond-ny");
    expect(richmond).toContain("nyc-2021-05-letter-22-2021-05-03-requested");
    expect(richmond).toContain("snp-2021-05-franco-2021-05-03-announced");
  });

  it("holds its elections and the terms whose start is known", () => {
    const manhattan = of("county", "new-york-ny");
    expect(manhattan).toContain("manhattan-da-2021");
    expect(manhattan).toContain("alvin-bragg-new-york-da");
    expect(manhattan).toContain("bridget-brennan-nyc-special-narcotics");
    expect(of("county", "kings-ny")).not.toContain("charles-hynes-kings-da");
  });
});

describe("the timeline of a person", () => {
  it("dates a candidacy by an election only where the person stood in it", () => {
    const races = new Map(tables.races.map((race) => [race.race_id, race]));
    const results = new Set<string>();
    for (const { candidacy_id, person_id, race_id, result } of tables.candidacies) {
      const entries = all.find(({ kind, id }) => kind === "person" && id === person_id)!.entries;
      const { date } = entries.find(({ row_id }) => row_id === candidacy_id)!;
      results.add(result);
      if (result === "withdrew") expect(date, candidacy_id).toBeNull();
      else if (result === "lost-primary") expect(date, candidacy_id).toBe(races.get(race_id)!.primary_on);
      else expect(date, candidacy_id).not.toBeNull();
    }
    expect(results).toContain("withdrew");
  });

  it("holds every response, commitment, outcome, candidacy and term once", () => {
    for (const table of ["responses", "commitments", "outcomes", "candidacies", "terms"] as const) {
      expect(countOf("person", table)).toBe(tables[table].length);
    }
  });

  it("shows what followed, where only its month is known, after the act of a day in that month", () => {
    const followed = of("person", "eric-gonzalez").filter((id) => id.startsWith("gonzalez-2022-09"));
    expect(followed[0]).toBe("gonzalez-2022-09-07-378");
    const shown = of("person", "alvin-bragg");
    expect(shown.indexOf("bragg-2023-06-legalaid-reaction")).toBeGreaterThan(
      shown.indexOf("bragg-2023-06-23-felber-protocols"),
    );
  });

  it("shows it after that act also where the day is the last of the month", () => {
    const [act, reaction] = ["gonzalez-2022-09-07-378", "a-reaction"];
    const row = tables.outcomes.find(({ outcome_id: id }) => id === act)!;
    const outcomes = [
      { ...row, outcome_id: reaction, date: "2022-09" },
      { ...row, date: "2022-09-30" },
    ];
    const shown = timelines({ ...tables, outcomes })
      .find(({ kind, id }) => kind === "person" && id === row.person_id)!
      .entries.flatMap(({ table, row_id: id }) => (table === "outcomes" ? [id] : []));
    expect(shown).toEqual([act, reaction]);
  });
});

describe("the timeline of the site", () => {
  it("holds every step of every batch but reviews under way", () => {
    const steps = tables.batch_steps.filter(({ step }) => step !== "under-review");
    expect(of("site", "all").toSorted()).toEqual(steps.map(({ step_id }) => step_id).toSorted());
  });
});
