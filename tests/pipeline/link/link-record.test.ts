import { describe, expect, test } from "vitest";
import { briefly, issuesAfter, issuesOf, put } from "../issues-of.ts";
import { baseSource, changed, textOf, withoutLedger } from "../source-in-memory.ts";

const renamedOfficer = () => {
  const text = textOf(baseSource(), "tables/officers.csv").replace(
    "mock-alderfield,Mock",
    "mock-alderfeld,Mock",
  );
  return { file: "tables/officers.csv", write: text };
};

describe("one mistake in the id of a row is one issue, at that row", () => {
  test("with a ledger: the id was published otherwise", () => {
    const redirects = { file: "redirects.csv", remove: true };
    expect(issuesAfter(renamedOfficer(), redirects)).toEqual(["link/renamed-id tables/officers.csv:2:1"]);
  });

  test("without a ledger: several cells point to an id that is not there, none to this one", () => {
    const source = changed(withoutLedger(baseSource()), [
      renamedOfficer(),
      { file: "redirects.csv", remove: true },
    ]);
    const [issue, ...others] = issuesOf(source);
    expect(briefly(issue!)).toBe("link/renamed-id tables/officers.csv:2:1");
    expect(issue!.message).toBe(
      '12 cells point to mock-alderfield, which is not there; none to "mock-alderfeld"',
    );
    expect(others).toEqual([]);
  });

  test("and the row is not also out of order by its new id", () => {
    const people = put("people", "\nida-placeholder,", "\nzda-placeholder,");
    expect(issuesAfter(people)).toEqual(["link/renamed-id tables/people.csv:2:1"]);
  });

  test("an id that is not even an id is reported as that alone", () => {
    const broken = put("sources", "gazette-2021-batch,", "gazette-2021-Batch,");
    expect(issuesAfter(broken)).toEqual(["cell/id tables/sources.csv:6:1"]);
  });
});

describe("an id that is gone", () => {
  test("is missed in the ledger once, whatever points to it: no cell is wrong where a row was lost", () => {
    const row = textOf(baseSource(), "tables/agencies.csv").split("\n")[1]!;
    const other = row.replace("testford-pd", "zz-unlike-anything");
    expect(issuesAfter(put("agencies", row, other))).toEqual([
      "link/vanished-id published-ids.csv:2:10",
      "link/unrecorded-id tables/agencies.csv:2:1",
    ]);
  });

  test("is missed at every cell that points to it once a redirect says that it went", () => {
    const row = textOf(baseSource(), "tables/agencies.csv").split("\n")[1]!;
    const other = row.replace("testford-pd", "zz-unlike-anything");
    const redirect =
      "collection,retired_id,present_id,retired_on,reason\nagencies,testford-pd,,2024-06-01,Dissolved.\n";
    const issues = issuesAfter(put("agencies", row, other), { file: "redirects.csv", write: redirect });
    expect(issues.filter((issue) => issue.startsWith("link/unresolved"))).toEqual([
      "link/unresolved tables/officers.csv:2:66",
      "link/unresolved tables/officers.csv:3:35",
    ]);
  });

  test("is in order where a redirect says what became of it", () => {
    const row = `${textOf(baseSource(), "tables/outcomes.csv").split("\n")[2]!}\n`;
    const redirect = "outcomes,otto-placeholder-2021-list,,2024-06-02,Was no act in office.\n";
    expect(
      issuesAfter(put("outcomes", row, ""), {
        file: "redirects.csv",
        find: "people,nora",
        replace: `${redirect}people,nora`,
      }),
    ).toEqual([]);
  });
});

describe("a table that could not be read", () => {
  test("is not held against the tables that point to it", () => {
    expect(issuesAfter({ file: "tables/sources.csv", save_as: "utf-16le" })).toEqual([
      "read/utf-16 tables/sources.csv:1:1",
    ]);
    expect(issuesAfter({ file: "tables/officers.csv", remove: true })).toEqual([
      "read/missing-file tables/officers.csv:1:1",
    ]);
    expect(issuesAfter(put("batches", "south-2022,south-da", '"south-2022,south-da'))).toEqual([
      "read/unterminated-quote tables/batches.csv:4:1",
    ]);
    expect(issuesAfter(put("batches", "north-2021,north-da", "north-2021,,north-da"))).toEqual([
      "read/too-many-cells tables/batches.csv:2:196",
    ]);
  });

  test("hides no mistake elsewhere", () => {
    expect(
      issuesAfter(
        { file: "tables/sources.csv", save_as: "utf-16le" },
        put("agencies", ",TPD,ZZ,north-zz;", ",TPD,ZZ,north-zy;"),
      ),
    ).toEqual(["link/unresolved tables/agencies.csv:2:47", "read/utf-16 tables/sources.csv:1:1"]);
  });
});

describe("the record that a question or change is about", () => {
  test("is in the table of its type", () => {
    expect(issuesAfter(put("open_questions", "batch,south-2022", "officer,south-2022"))).toEqual([
      "link/unresolved tables/open_questions.csv:2:22",
    ]);
    expect(issuesAfter(put("open_questions", "batch,south-2022", "batch,"))).toEqual([
      "link/subject tables/open_questions.csv:2:20",
    ]);
    expect(issuesAfter(put("corrections", "officer,mock-alderfield", "officer,mock-alderfeild"))).toEqual([
      "link/unresolved tables/corrections.csv:2:47",
    ]);
  });
});

describe("redirects", () => {
  const redirect = (find: string, replace: string) => ({ file: "redirects.csv", find, replace });

  test("lead to a row and not to another redirect", () => {
    expect(issuesAfter(redirect("nora-placeholder,,", "nora-placeholder,nobody,"))).toEqual([
      "link/redirect redirects.csv:3:25",
    ]);
    const chain = issuesOf(
      changed(baseSource(), [
        redirect(
          "people,nora-placeholder,",
          "people,nina-placeholder,nora-placeholder,2023-07-01,Twice.\npeople,nora-placeholder,",
        ),
      ]),
    );
    expect(chain.map(({ message }) => message)).toEqual(["nora-placeholder was itself retired"]);
  });

  test("are of collections whose rows have ids", () => {
    expect(issuesAfter(redirect("people,nora-placeholder,,", "pledge_races,nora-placeholder,,"))).toEqual([
      "link/redirect redirects.csv:3:1",
    ]);
  });

  test("and former ids in a row are never ids in use", () => {
    expect(
      issuesAfter(put("officers", "Never charged.,,", "Never charged.,brook-sample;mock-alderfield,")),
    ).toEqual(["link/reused-id tables/officers.csv:3:104"]);
  });
});
