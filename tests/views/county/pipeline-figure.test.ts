import { describe, expect, it } from "vitest";
import { countyPage } from "../../../src/views/county-page.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const pipelineOf = (county: string, anchor = "pipeline", from = records) => {
  const figure = figuresOf(countyPage(from, county)).find((candidate) => candidate.anchor === anchor);
  if (figure === undefined) return null;
  if (figure.chart.form !== "pipeline") throw new Error("not a pipeline");
  return { ...figure, chart: figure.chart };
};

describe("the pipelines of a county", () => {
  it.each(shippedRecords.all("counties").map(({ county_id }) => county_id))(
    "have a row for each batch, as the table has: %s",
    (id) => {
      const { batch_ids, shared_batch_ids } = shippedRecords.totals("county", id);
      for (const [anchor, ids] of [
        ["pipeline", batch_ids],
        ["pipeline-shared", shared_batch_ids],
      ] as const) {
        const titles = ids.map((batch) => shippedRecords.get("batches", batch).title);
        const figure = pipelineOf(id, anchor, shippedRecords);
        expect(figure?.chart.rows.map(({ label }) => label) ?? []).toEqual(titles);
        expect(figure?.table.rows.map(({ cells }) => plainText(cells[0]!.line)) ?? []).toEqual(titles);
      }
    },
  );

  it("say in a sentence how far the batches got", () => {
    expect(plainText(pipelineOf("westchester-ny")!.finding)).toBe(
      "Of the batches of this county alone, 3 were granted and 1 was announced only.",
    );
  });

  it("say what a batch is counted in that is not counted in convictions", () => {
    const notes = pipelineOf("cook-il")!.chart.rows.map(({ note }) => note);
    expect(notes).toEqual(["Counted in other units, in no single step: 186 people and 220 cases", null]);
  });

  it("say of a pardon that it is one, and of lawyers asked for that they were", () => {
    const notesOf = (id: string) => pipelineOf(id)!.notes.map(plainText).join(" ");
    expect(notesOf("swisher-tx")).toContain("undone by pardon; no ruling of a court is recorded");
    expect(notesOf("harris-tx")).toContain("appoint lawyers");
  });
});
