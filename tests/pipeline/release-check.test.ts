import { describe, expect, it } from "vitest";
import { deltaOf } from "../../scripts/pipeline/release/delta.ts";
import { snapshotOf } from "../../scripts/pipeline/release/snapshot.ts";
import { releasedOnce } from "../scripts/release/release-folder.ts";

describe("a published value", () => {
  it("may be filled, and a list may grow, without an entry: nothing published is gone", () => {
    const folder = releasedOnce();
    folder.edit(
      "tables/figures.csv",
      "north-2021,,felonies,exactly,5,2021-02-04,used,,gazette-2021-batch",
      "north-2021,,felonies,exactly,5,2021-02-04,used,As read.,gazette-2021-batch;office-2022-release",
    );
    expect(folder.issues()).toEqual([]);
    const kinds = folder.build().unreleased.changes.map(({ kind, field }) => [kind, field]);
    expect(kinds).toEqual([
      ["added", "note"],
      ["added", "source_ids"],
    ]);
  });

  it("may not be emptied, and a list may not shrink, without one", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "disputed,One paper.,", "disputed,,");
    expect(folder.issues()).toEqual([
      'release/unlogged note was published as "One paper." in release 1, and no entry says why it changed',
    ]);
  });

  it("may change once a correction or an update names the cell or its row", () => {
    for (const cells of ["figures/north-2021-convictions-13/note", "figures/north-2021-convictions-13"]) {
      const folder = releasedOnce();
      folder.edit("tables/figures.csv", "One paper.", "Two papers.");
      folder.add("changes", `2024-07-02-note,2024-07-01,updated,batch,north-2021,A second paper.,${cells}`);
      expect(folder.issues()).toEqual([]);
      expect(folder.build().unreleased.changes.map(({ reason, entry }) => [reason, entry])).toEqual([
        ["A second paper.", "changes/2024-07-02-note"],
      ]);
    }
  });

  it("is to be written again first of all, where nobody meant to change it", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "disputed,One paper.,", "disputed,Two papers.,");
    expect(folder.found()[0]?.hint).toMatch(
      /^if this was not meant, write "One paper\." again; if what was published was wrong, add a row to corrections\.csv/,
    );
  });

  it.each([
    ["batches", "2021-02-03,2010,2016", "2062-02-03,2010,2016", /^rule\/future-date /],
    ["counties", "99001", "9001", /^rule\/place-code /],
    ["figures", "One paper.", '"One paper,\n(718) 555-0123"', /^rule\/privacy /],
  ])("that is wrong in %s is told as what it is, and nothing beside", (table, find, replace, code) => {
    const folder = releasedOnce();
    folder.edit(`tables/${table}.csv`, find, replace);
    expect(folder.issues()).toEqual([expect.stringMatching(code)]);
  });

  it("is not excused by an entry that was released before", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "One paper.", "Two papers.");
    folder.add(
      "changes",
      "2024-07-02-note,2024-07-01,updated,batch,north-2021,A second paper.,figures/north-2021-convictions-13",
    );
    folder.moveTo("2024-08-01");
    expect(folder.release()).toBe(0);
    folder.edit("tables/figures.csv", "Two papers.", "Three papers.");
    expect(folder.issues()).toHaveLength(1);
  });
});

describe("a published row", () => {
  it("without an id of its own is not taken out without an entry", () => {
    const folder = releasedOnce();
    folder.edit("tables/pledge_races.csv", folder.read("tables/pledge_races.csv").split("\n")[1]! + "\n", "");
    expect(folder.issues()).toContainEqual(
      expect.stringMatching(
        /^release\/unlogged pledge_races .* was published in release 1, and no entry says why it is gone$/,
      ),
    );
  });

  it("goes with a redirect, which then is the reason", () => {
    const folder = releasedOnce();
    folder.edit(
      "tables/figures.csv",
      "north-2021-felonies-5,north-2021,,felonies,exactly,5,2021-02-04,used,,gazette-2021-batch\n",
      "",
    );
    expect(folder.issues()).toEqual([
      "link/vanished-id north-2021-felonies-5 was published and is no longer in figures",
    ]);
    folder.edit(
      "redirects.csv",
      "officers,mock",
      "figures,north-2021-felonies-5,,2024-07-01,Never in the source.\nofficers,mock",
    );
    expect(folder.issues()).toEqual([]);
    expect(folder.build().unreleased.changes).toMatchObject([
      {
        kind: "deleted",
        record: "north-2021-felonies-5",
        entry: "redirects/figures/north-2021-felonies-5",
        reason: "Never in the source.",
      },
    ]);
  });
});

describe("a case", () => {
  it("is renamed with a redirect, which then is the reason", () => {
    const folder = releasedOnce();
    const events = folder.read("tables/officer_events.csv");
    folder.write(
      "tables/officer_events.csv",
      events.replaceAll(",mock-alderfield-south,", ",mock-alderfield-city,"),
    );
    expect(folder.issues().filter((issue) => issue.startsWith("release/unlogged"))).not.toEqual([]);
    folder.edit(
      "redirects.csv",
      "officers,mock",
      "cases,mock-alderfield-south,mock-alderfield-city,2024-07-01,Of the city.\nofficers,mock",
    );
    expect(folder.issues()).toEqual([]);
    expect(new Set(folder.build().unreleased.changes.map(({ reason }) => reason))).toEqual(
      new Set(["Of the city."]),
    );
  });
});

describe("a release", () => {
  it.each([
    ["release.json", `"as_of": "2024-07-01"`, `"as_of": "2024-07-02"`, "as_of is 2024-07-02"],
    [
      "tables.json",
      `"tables/people.csv": [`,
      `"tables/more.csv": [],\n  "tables/people.csv": [`,
      "more.csv is no file",
    ],
  ])("whose %s was edited is damaged", (file, find, replace, why) => {
    const folder = releasedOnce();
    folder.edit(`releases/1/${file}`, find, replace);
    expect(folder.issues().join("\n")).toMatch(new RegExp(`^release/damaged .*${why}`));
  });
});

describe("an entry", () => {
  it("that names what did not change is told the nearest cell that did", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "One paper.", "Two papers.");
    folder.add(
      "changes",
      "2024-07-02-note,2024-07-01,updated,batch,north-2021,More.,figures/north-2021-convictions-13/note;figures/north-2021-convictions-13/nte",
    );
    const [issue, ...others] = folder.found();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "release/idle-entry",
      value: "figures/north-2021-convictions-13/nte",
    });
    expect(issue?.hint).toBe("did you mean figures/north-2021-convictions-13/note?");
  });
});

describe("a correction", () => {
  /** A folder in which a number of a batch was changed from 40 to 41, and corrections of it. */
  function corrected(...rows: readonly string[]): string[] {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "convictions,about,40,", "convictions,about,41,");
    for (const [index, row] of rows.entries())
      folder.add(
        "corrections",
        `2024-07-0${index + 1}-forty,2024-07-01,${row},Misread.,,figures/south-2022-convictions-40/value`,
      );
    return folder.issues();
  }

  it.each([
    "batch,south-2022,convictions,40,41",
    "batch,south-2022,convictions,about 40,about 41 convictions",
    "county,south-zz,convictions,40,41",
    "site,,convictions,40,41",
  ])("may say: %s", (row) => {
    expect(corrected(row)).toEqual([]);
  });

  it("says the numbers of the cell that it names", () => {
    expect(corrected("batch,south-2022,convictions,46,64")).toEqual([
      "release/correction old_value does not say 40, and figures/south-2022-convictions-40/value was published as 40",
      "release/correction new_value does not say 41, and figures/south-2022-convictions-40/value is now 41",
    ]);
    expect(corrected("batch,south-2022,convictions,400,141")).toHaveLength(2);
  });

  it("may be one of two, of which the first says the old number and the second the new one", () => {
    expect(corrected("batch,south-2022,convictions,40,44", "batch,south-2022,convictions,44,41")).toEqual([]);
  });

  it("stays true where the same cell was updated since", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "convictions,about,40,", "convictions,about,45,");
    const cell = "figures/south-2022-convictions-40/value";
    folder.add(
      "corrections",
      `2024-07-01-forty,2024-07-01,batch,south-2022,convictions,40,41,Misread.,,${cell}`,
    );
    expect(folder.issues()).toHaveLength(1);
    folder.add("changes", `2024-07-02-more,2024-07-01,updated,batch,south-2022,Four more.,${cell}`);
    expect(folder.issues()).toEqual([]);
  });

  it("whose old value is missing is told so once", () => {
    expect(corrected("batch,south-2022,convictions,,41")).toEqual([
      expect.stringMatching(/^cell\/required /),
    ]);
  });

  it("is of the record that its cells are about", () => {
    expect(corrected("officer,mock-alderfield,convictions,40,41")).toEqual([
      "release/subject officer mock-alderfield is not what figures/south-2022-convictions-40/value is about",
    ]);
  });
});

it("a column that the program adds is one change, and none of a published value", () => {
  const before = snapshotOf(new Map([["tables/place_names.csv", "name,county_id\nMockton,north-zz\n"]]));
  const row = "name,county_id,kind\nMockton,north-zz,city\n";
  const [change, ...others] = deltaOf(before, snapshotOf(new Map([["tables/place_names.csv", row]])));
  expect(others).toEqual([]);
  expect(change).toMatchObject({ kind: "added", table: "place_names", record: null, field: "kind" });
});
