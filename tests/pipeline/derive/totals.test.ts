import { describe, expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import type { ScopeKind, ScopeTotals } from "../../../src/model/derived/totals.ts";
import type { Figure } from "../../../src/model/tables/batches.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const shipped = derive(tables);

function scopeOf(totals: readonly ScopeTotals[], kind: ScopeKind, id: string): ScopeTotals {
  return totals.find((one) => one.kind === kind && one.id === id)!;
}

function totalsWith(changed: Partial<Tables>): ScopeTotals[] {
  return derive({ ...tables, ...changed }).totals;
}

function figureLike(figure: Figure, part: Partial<Figure>): Figure {
  return { ...figure, figure_id: `${figure.figure_id}-copy`, ...part };
}

const usedOfBatches = tables.figures.filter(
  ({ standing, officer_id }) => standing === "used" && officer_id === null,
);

it("a pardon is no ruling of a court", () => {
  const granted = tables.batches.filter(({ status }) => status.startsWith("granted"));
  const batch_remedies = granted.map(({ batch_id }) => ({
    batch_id,
    remedy: "pardon" as const,
    source_ids: ["s"],
  }));
  for (const { vacated, kind, id } of totalsWith({ batch_remedies }))
    expect(vacated, `${kind} ${id}`).toEqual({
      quantity: null,
      batch_ids: [],
      batch_ids_without_number: [],
    });
});

describe("sums do not count twice", () => {
  it.each(["disputed", "superseded"] as const)("what is only %s", (standing) => {
    const more = usedOfBatches.map((figure) => figureLike(figure, { standing, value: 9999 }));
    const figures = [
      ...more,
      ...tables.figures,
      ...more.map((one) => ({ ...one, figure_id: `${one.figure_id}-2` })),
    ];
    expect(totalsWith({ figures })).toEqual(shipped.totals);
  });

  it("what is inside another batch", () => {
    const copy = (id: string) => `${id}-part`;
    const batches = tables.batches.map((batch) => ({
      ...batch,
      batch_id: copy(batch.batch_id),
      part_of: batch.batch_id,
    }));
    const batch_steps = tables.batch_steps.map((step) => ({
      ...step,
      step_id: copy(step.step_id),
      batch_id: copy(step.batch_id),
    }));
    const figures = tables.figures.map((figure) => ({
      ...figure,
      figure_id: copy(figure.figure_id),
      batch_id: copy(figure.batch_id),
    }));
    const batch_officers = tables.batch_officers.map((tie) => ({ ...tie, batch_id: copy(tie.batch_id) }));
    const doubled = totalsWith({
      batches: [...tables.batches, ...batches],
      batch_steps: [...tables.batch_steps, ...batch_steps],
      figures: [...tables.figures, ...figures],
      batch_officers: [...tables.batch_officers, ...batch_officers],
    });
    expect(doubled.filter(({ id }) => !id.endsWith("-part"))).toEqual(shipped.totals);
  });

  it("what several officers share", () => {
    const everyone = tables.officers.flatMap(({ officer_id }) =>
      tables.batches.map(({ batch_id }) => ({
        batch_id,
        officer_id,
        role: "named-basis" as const,
        source_ids: ["s"],
      })),
    );
    const places = (totals: readonly ScopeTotals[]) => totals.filter(({ kind }) => kind !== "officer");
    expect(places(totalsWith({ batch_officers: everyone }))).toEqual(places(shipped.totals));
  });

  it("what the rulings report as a running total", () => {
    const running = tables.batches.map(({ batch_id }) => ({
      ...tables.batch_steps[0]!,
      step_id: `${batch_id}-running-total`,
      batch_id,
      step: "granted-in-part" as const,
      convictions: null,
    }));
    expect(totalsWith({ batch_steps: [...tables.batch_steps, ...running] })).toEqual(shipped.totals);
  });

  it("a batch that spans counties: it leaves each county and stays once in the city and the site", () => {
    const spanning = "kings-2022-09-378";
    const batches = tables.batches.map((batch) =>
      batch.batch_id === spanning ? { ...batch, county_ids: ["kings-ny", "queens-ny"] } : batch,
    );
    const totals = totalsWith({ batches });
    const [kings, queens] = [scopeOf(totals, "county", "kings-ny"), scopeOf(totals, "county", "queens-ny")];
    expect(kings.moved.quantity?.value).toBe(90);
    expect(queens.moved).toEqual(scopeOf(shipped.totals, "county", "queens-ny").moved);
    expect(kings.shared_batch_ids).toContain(spanning);
    expect(queens.shared_batch_ids).toContain(spanning);
    for (const [kind, id] of [
      ["city", "new-york-city"],
      ["state", "NY"],
      ["office", "kings-da"],
      ["site", "all"],
    ] as const) {
      expect(scopeOf(totals, kind, id)).toEqual(scopeOf(shipped.totals, kind, id));
    }
  });
});

describe("sums keep apart", () => {
  it("people and cases from convictions", () => {
    const figures = tables.figures.map((figure) =>
      figure.measure === "people" || figure.measure === "cases"
        ? { ...figure, value: figure.value + 1000 }
        : figure,
    );
    const numbers = ({ requested, moved, announced_only, vacated }: ScopeTotals) => [
      requested,
      moved,
      announced_only,
      vacated,
    ];
    expect(totalsWith({ figures }).map(numbers)).toEqual(shipped.totals.map(numbers));
  });

  it("the numbers of steps of a batch counted in people from convictions", () => {
    const swisher = scopeOf(shipped.totals, "county", "swisher-tx");
    expect(
      tables.batch_steps.some((step) => step.batch_id === "swisher-2003-tulia" && step.convictions === 35),
    ).toBe(true);
    expect([swisher.requested.quantity, swisher.moved.quantity, swisher.vacated.quantity]).toEqual([
      null,
      null,
      null,
    ]);
    expect(swisher.requested.batch_ids_without_number).toEqual(["swisher-2003-tulia"]);
  });

  it("an announcement from a ruling", () => {
    const announced = derive({
      ...tables,
      batches: tables.batches.map((batch) => ({ ...batch, status: "announced" as const })),
    });
    expect(announced.totals.every(({ vacated }) => vacated.quantity === null)).toBe(true);
    expect(
      announced.totals.every(
        ({ moved, announced_only }) => moved.quantity?.value === announced_only.quantity?.value,
      ),
    ).toBe(true);
    expect(announced.batch_numbers.every(({ announced_only }) => announced_only)).toBe(true);
  });

  it("what was only asked, refused or is unknown from what was moved", () => {
    for (const status of ["requested", "denied", "unknown"] as const) {
      const none = totalsWith({ batches: tables.batches.map((batch) => ({ ...batch, status })) });
      expect(none.every(({ moved, vacated }) => moved.quantity === null && vacated.quantity === null)).toBe(
        true,
      );
    }
  });
});

describe("sums", () => {
  it("do not depend on the order of figures and steps", () => {
    const turned = { figures: tables.figures.toReversed(), batch_steps: tables.batch_steps.toReversed() };
    expect(totalsWith(turned)).toEqual(shipped.totals);
  });

  it("of requests: of several numbers the largest, as a lower bound, since requests may overlap", () => {
    const again = tables.batch_steps
      .filter(({ step, convictions }) => step === "requested" && convictions === 1)
      .map((step) => ({ ...step, step_id: `${step.step_id}-again`, convictions: 3 }));
    const [batch] = derive({
      ...tables,
      batch_steps: [...tables.batch_steps, ...again],
    }).batch_numbers.filter(({ batch_id }) => batch_id === again[0]!.batch_id);
    expect(batch?.requested).toEqual({ unit: "convictions", qualifier: "at-least", value: 3 });
  });

  it("say at least, where a moved batch has no number of any kind", () => {
    const figures = tables.figures.filter(({ batch_id }) => batch_id !== "queens-2024-08-donovan");
    const queens = scopeOf(totalsWith({ figures }), "county", "queens-ny");
    expect(queens.moved).toEqual({
      quantity: { unit: "convictions", qualifier: "at-least", value: 60 },
      batch_ids: ["queens-2021-11-60"],
      batch_ids_without_number: ["queens-2024-08-donovan"],
    });
  });
});
