import { describe, expect, it } from "vitest";
import type { UnitGroup } from "../../../src/charts/units/group.ts";
import { countyShortName } from "../../../src/format/names.ts";
import type { Records } from "../../../src/model/records.ts";
import { Citations } from "../../../src/views/kit/citations.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { countyMarks, marksOfBatch } from "../../../src/views/home/marks.ts";
import { unitFigure } from "../../../src/views/home/unit-figure.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";

const figureOf = (from: Records) => unitFigure(from, new Citations(from));
const figure = figureOf(records);
const groups: readonly UnitGroup[] = figure.chart.form === "units" ? figure.chart.groups : [];
const groupOf = (label: string) => groups.find((group) => group.label.startsWith(label))!;
const toneOf = (label: string) =>
  Object.fromEntries(
    groupOf(label)
      .parts.filter(({ count }) => count > 0)
      .map(({ tone, count }) => [tone, count]),
  );

const withStatus = (id: string, status: "announced" | "granted-in-part", from: Records = records) =>
  recordsWith({
    batches: from.all("batches").map((batch) => (batch.batch_id === id ? { ...batch, status } : batch)),
  });

describe("the marks", () => {
  it("are as many as the convictions moved in the county, and as many full ones as were vacated", () => {
    for (const { county, totals, marks, all } of countyMarks(records)) {
      expect(all, county.name).toBe(totals.moved.quantity?.value);
      expect(marks.vacated, county.name).toBe(totals.vacated.quantity?.value ?? 0);
      expect(marks.announced, county.name).toBe(totals.announced_only.quantity?.value ?? 0);
    }
  });

  it("tell apart what came of a motion", () => {
    expect(toneOf("Baltimore city")).toEqual({ part: 790 });
    expect(toneOf("Brooklyn")).toEqual({ full: 468 });
    expect(toneOf("Los Angeles")).toEqual({ unknown: 171 });
    expect(toneOf("Westchester")).toEqual({ full: 14, light: 26 });
    expect(toneOf("Harris")).toEqual({ full: 1, part: 91, unknown: 68 });
    expect(toneOf("Manhattan")).toEqual({ full: 594, unknown: 10 });
  });

  it("follow the status of the batch", () => {
    const id = "baltimore-2019-09-gttf";
    expect(marksOfBatch(withStatus(id, "announced"), id)).toMatchObject({ announced: 790, "no-ruling": 0 });
    expect(marksOfBatch(withStatus(id, "granted-in-part"), id)).toMatchObject({ "not-told": 790 });
    expect(marksOfBatch(records, "cook-2017-watts")).toBeNull();
  });

  it("have an open end exactly where there may be more", () => {
    expect(groups.filter(({ open }) => open).map(({ label }) => label)).toEqual(["Manhattan, New York"]);
  });
});

describe("the words", () => {
  it("say of marks in no ruling with a number only that, since texts may tell of a ruling", () => {
    const key = figure.chart.form === "units" ? JSON.stringify(figure.chart) : "";
    expect(key).toContain("in a batch granted in part, whose rulings give no number");
  });

  it("keep the qualifiers", () => {
    expect(groupOf("Manhattan").words).toEqual(["more than 604 moved", "more than 594 vacated"]);
    expect(groupOf("Philadelphia").words).toEqual(["823 moved", "at least 812 vacated"]);
    expect(groupOf("Los Angeles").words).toEqual([
      "about 171 moved",
      "granted in part, though no ruling gives a number",
    ]);
    expect(groupOf("Baltimore").words).toEqual(["790 moved", "no ruling found that vacates any"]);
    expect(groupOf("Westchester").words).toEqual(["40 moved (26 announced only)", "14 vacated"]);
  });

  it("find how many marks are full, and where most wait", () => {
    expect(plainText(figure.finding)).toBe(
      "2,330 of the 3,534 marks stand for convictions that courts vacated; for 907 no ruling was found that vacates them, 790 of them in Baltimore city.",
    );
    expect(figure.finding.at(-1)).toMatchObject({ kind: "cite" });
    const ruled = withStatus("baltimore-2019-09-gttf", "granted-in-part");
    const inOne = withStatus("westchester-2023-05-mount-vernon-narcotics", "granted-in-part", ruled);
    expect(plainText(figureOf(inOne).finding)).toMatch(
      /for 91 no ruling was found that vacates them, all of them in Harris County\./,
    );
  });

  it("count what was announced only among what no ruling was found for", () => {
    const announced = figureOf(withStatus("baltimore-2019-09-gttf", "announced"));
    expect(plainText(announced.finding)).toBe(plainText(figure.finding));
    expect(plainText(figureOf(records.in("es")).finding)).toContain(
      "para 907 no se halló ninguna resolución",
    );
  });

  it("give every number of the picture in the table too", () => {
    for (const [index, group] of groups.entries()) {
      const cells = figure.table.rows[index]!.cells.map(({ line }) => plainText(line));
      const counts = group.parts.map(({ count }) => (count === 0 ? "none" : count.toLocaleString("en-US")));
      expect(cells.slice(4)).toEqual(counts);
      expect(`${cells[2]} moved`).toBe(group.words[0]!.replace(/ \(.*/, ""));
    }
  });
});

it("every batch of convictions moved is drawn or said not to be", () => {
  const drawn = new Set(countyMarks(records).flatMap(({ totals }) => totals.moved.batch_ids));
  const notes = figure.notes.map(plainText).join("\n");
  for (const batch of records.all("batches").filter(({ batch_id }) => !drawn.has(batch_id))) {
    if (batch.county_ids.length > 1) expect(notes).toContain("span several counties");
    else {
      const county = countyShortName(records.get("counties", batch.county_ids[0]!));
      expect(notes, batch.batch_id).toContain(county);
    }
  }
  expect(notes).toContain("24 convictions, announced only");
});
