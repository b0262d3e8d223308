import { describe, expect, it } from "vitest";
import { batchNumbers } from "../../../src/model/downloads/batch-numbers.ts";
import { disputes } from "../../../src/model/downloads/disputes.ts";
import type { DownloadRow } from "../../../src/model/downloads/download-table.ts";
import { unknownNumbers } from "../../../src/model/downloads/unknown-numbers.ts";
import { MOVED_STATUSES } from "../../../src/model/vocabulary/batches.ts";
import { disputesOf } from "../../../src/views/batch/disputes.ts";
import { batchesWithoutNumber } from "../../../src/views/batch/without-number.ts";
import { recordsWith } from "../../views/records-with.ts";
import { firstRelease as records } from "../../views/first-release.ts";
import { shippedRecords } from "../../views/shipped-records.ts";

const rows = disputes.rows(records.dataset);

describe("the table of disputes", () => {
  it("has every disputed figure beside the one that is used, with the words of both", () => {
    const disputed = records.all("figures").filter(({ standing }) => standing === "disputed");
    expect(disputed.length).toBeGreaterThan(5);
    expect(new Set(rows.map((row) => row.figure_id))).toEqual(new Set(disputed.map((row) => row.figure_id)));
    expect(rows).toContainEqual({
      figure_id: "camden-2010-03-special-patrol-people-50",
      batch_id: "camden-2010-03-special-patrol",
      officer_id: null,
      measure: "people",
      qualifier: "more-than",
      value: 50,
      as_of: null,
      note: "Defendants in the registry, a narrower count.",
      source_ids: ["nre-undated-camden-cases"],
      against_figure_id: "camden-2010-03-special-patrol-people-171",
      against_standing: "used",
      against_qualifier: "exactly",
      against_value: 171,
      against_as_of: "2010-03-19",
      against_note: "Defendants with indictments dismissed or convictions vacated, among the 185 cases.",
      against_source_ids: ["courierpost-2010-03-20-camden-185", "inquirer-2010-03-20-camden-185"],
    });
  });

  it("holds a running count against the other count of its day, not against the present number", () => {
    const running = rows.filter((row) => row.batch_id === "philadelphia-2013-narcotics-field-unit");
    expect(running.map((row) => [row.value, row.against_value, row.against_standing])).toEqual([
      [569, 560, "superseded"],
    ]);
  });

  it("says the same as the pages of the batches", () => {
    const told = shippedRecords
      .all("batches")
      .flatMap(({ batch_id }) =>
        disputesOf(shippedRecords, batch_id).flatMap(({ used, others }) =>
          others.map((figure) => [figure.figure_id, used?.figure_id ?? null]),
        ),
      );
    const inUse = disputes
      .rows(shippedRecords.dataset)
      .filter((row) => row.against_standing !== "superseded");
    expect(inUse.map((row) => [row.figure_id, row.against_figure_id]).sort()).toEqual(told.sort());
  });

  it("never sets people against convictions, nor one officer's share against a whole batch", () => {
    const figure = (id: unknown) => records.get("figures", String(id));
    for (const row of rows.filter(({ against_figure_id }) => against_figure_id !== null)) {
      const [one, other] = [figure(row.figure_id), figure(row.against_figure_id)];
      expect([one.batch_id, one.officer_id, one.measure]).toEqual([
        other.batch_id,
        other.officer_id,
        other.measure,
      ]);
    }
  });

  it("leaves the other side empty where no figure is used", () => {
    const alone = records
      .all("figures")
      .filter(({ figure_id }) => figure_id === "tulsa-2009-police-people-44");
    const { dataset } = recordsWith({ figures: alone });
    expect(disputes.rows(dataset)).toMatchObject([
      { value: 44, against_figure_id: null, against_value: null, against_source_ids: [] },
    ]);
  });
});

describe("the table of numbers that are not known", () => {
  const unknown = unknownNumbers.rows(records.dataset);

  it("has every share without a number, and none that has one", () => {
    const shares = records.dataset.derived.officer_shares.filter(({ quantity }) => quantity === null);
    expect(
      unknown.filter(({ number }) => number === "share").map((row) => [row.batch_id, row.officer_id]),
    ).toEqual(expect.arrayContaining(shares.map(({ batch_id, officer_id }) => [batch_id, officer_id])));
    expect(unknown.filter(({ number }) => number === "share")).toHaveLength(shares.length);
  });

  it("has every batch that took a step and adds no number of convictions to the whole record", () => {
    const whole = records.totals("site", "all");
    for (const count of ["requested", "moved", "vacated"] as const) {
      const found = unknown.filter(({ number }) => number === count).map(({ batch_id }) => batch_id);
      expect(found, count).toEqual(batchesWithoutNumber(records, whole, count));
      expect(found).toEqual(expect.arrayContaining([...whole[count].batch_ids_without_number]));
    }
  });

  it("names, of the empty numbers of the batches, those whose step was found, and no number that is there", () => {
    const keyOf = (batchId: unknown, step: unknown) => `${String(batchId)} ${String(step)}`;
    const { batch_steps, batches } = records.dataset.tables;
    const asked = new Set(
      batch_steps.filter(({ step }) => step === "requested").map(({ batch_id }) => batch_id),
    );
    const announced = new Set(
      batches.filter(({ status }) => MOVED_STATUSES.includes(status)).map(({ batch_id }) => batch_id),
    );
    const isFound = ({ batch_id, step, number_not_known }: DownloadRow): boolean => {
      if (step === "vacated") return number_not_known === true;
      return (step === "requested" ? asked : announced).has(String(batch_id));
    };
    const empty = batchNumbers.rows(records.dataset).filter(({ value }) => value === null);
    const named = unknown.filter(({ number }) => number !== "share");
    expect(new Set(named.map((row) => keyOf(row.batch_id, row.number)))).toEqual(
      new Set(empty.filter(isFound).map((row) => keyOf(row.batch_id, row.step))),
    );
    expect(empty.length).toBeGreaterThan(named.length);
  });

  it("has a batch counted in people only, and none that was pardoned or of which no ruling was found", () => {
    const vacated = unknown.filter(({ number }) => number === "vacated").map(({ batch_id }) => batch_id);
    expect(vacated).toContain("cook-2017-watts");
    for (const id of ["swisher-2003-tulia", "alameda-2000-riders", "dallas-2002-fake-drugs"])
      expect(vacated).not.toContain(id);
  });
});
