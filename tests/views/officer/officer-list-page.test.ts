import { expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerListPage } from "../../../src/views/officer-list-page.ts";
import { tablesOf } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const page = officerListPage(records);
const rowsOf = (list: typeof page) =>
  tablesOf(list)[0]!.rows.map((row) => row.cells.map(({ line }) => plainText(line)));
const rows = rowsOf(page);

it("lists every officer once, with the sentence that must stand beside the name", () => {
  expect(rows).toHaveLength(records.all("officers").length);
  const summaries = records
    .all("officers")
    .map(({ officer_id }) => records.officerStatus(officer_id).summary);
  expect(rows.map((row) => row[3]).sort()).toEqual(summaries.sort());
});

it("states the rule and the number in the introduction", () => {
  expect(plainText(page.summary[0]!)).toContain(
    `${records.all("officers").length} officers under a closed rule`,
  );
});

it("tells numbers, unknown numbers and other units apart", () => {
  const released = rowsOf(officerListPage(firstRelease));
  const rowOf = (name: string) => released.find(([first]) => first === name);
  expect(rowOf("Joseph Franco")?.[5]).toBe("more than 514");
  expect(rowOf("Jerry Bowens")?.[5]).toBe("at least 134");
  expect(rowOf("Michael Arenella")?.[5]).toBe("number not known");
  expect(rowOf("Wayne Jenkins")?.[5]).toBe("no ruling found that vacates any");
  expect(rowOf("Matthew Lowry")?.[5]).toBe("not counted in convictions; the officer’s share: 28 people");
  expect(rowOf("Tom Coleman")?.[5]).toBe("undone by pardon, no ruling recorded");
  expect(rowOf("Zachary Wester")?.[5]).toBe("not counted in convictions; the officer’s share: 119 cases");
  expect(rows.map((row) => row[5])).not.toContain("0");
});
