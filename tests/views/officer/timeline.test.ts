import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { firstRelease } from "../first-release.ts";
import { sectionOf } from "../page-text.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const officers = records.all("officers").map(({ officer_id }) => officer_id);
const figureOf = (id: string, from = records) => {
  const found = figuresOf(officerPage(from, id)).find(({ anchor }) => anchor === "events");
  return found?.chart.form === "lanes" ? { ...found, lanes: found.chart.lanes } : null;
};
const labelsOf = (id: string) =>
  figureOf(id, firstRelease)!.lanes.flatMap(({ name, marks }) =>
    marks.map(({ label }) => `${name}: ${label}`),
  );

describe("an officer's timeline", () => {
  it.each(officers)("has every event once, drawn or said to have no date: %s", (id) => {
    const { entries } = records.timeline("officer", id);
    const found = figureOf(id);
    if (found === null) {
      expect(sectionOf(officerPage(records, id), "timeline").blocks.at(-1)).toMatchObject({
        kind: "timeline",
      });
      return;
    }
    expect(found.table.rows).toHaveLength(entries.length);
    const drawn = found.lanes.flatMap(({ marks }) => marks.map(({ number, on }) => [number, on]));
    const dated = entries.flatMap(({ date }, index) => (date === null ? [] : [[index + 1, date]]));
    expect(drawn.sort(([a], [b]) => Number(a) - Number(b))).toEqual(dated);
    const undated = entries.flatMap(({ date }, index) => (date === null ? [String(index + 1)] : []));
    expect(plainText(found.notes[0]!).match(/\d+/g) ?? []).toEqual(undated);
  });

  it.each(officers)("uses the derived words about the officer: %s", (id) => {
    const status = records.officerStatus(id);
    const found = figureOf(id);
    if (found === null) return;
    const label = `${status.label.charAt(0).toLowerCase()}${status.label.slice(1)}`;
    const several = status.cases.filter(({ case_id }) => case_id !== null).length > 1;
    expect(plainText(found.finding)).toBe(
      `How the officer’s own ${several ? "cases stand" : "case stands"}: ${label}.`,
    );
    expect(found.description.startsWith(status.summary)).toBe(true);
  });

  it("does not let a verdict that did not last stand alone", () => {
    expect(labelsOf("sasha-cordoba")).toContain("Own criminal case: Convicted at trial, did not stand");
    expect(labelsOf("zachary-wester")).toEqual(
      expect.arrayContaining([
        "Own criminal case: Convicted at trial",
        "Own criminal case: Convicted at trial, did not stand",
        "Own criminal case: Conviction reversed",
      ]),
    );
  });

  it("says nothing of Joseph Franco that is not so", () => {
    const { title, finding, description, lanes } = figureOf("joseph-franco")!;
    expect([title, plainText(finding), description, JSON.stringify(lanes)].join("\n")).not.toMatch(
      /\b(convicted|guilty)\b/i,
    );
    expect(labelsOf("joseph-franco").slice(0, 5)).toEqual([
      "Own criminal case: Indicted",
      "Own criminal case: Indicted",
      "Own criminal case: Charges dismissed",
      "Employment: Suspended",
      "Employment: Fired",
    ]);
  });
});
