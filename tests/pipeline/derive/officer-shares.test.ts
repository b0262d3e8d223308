import { describe, expect, it } from "vitest";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import type { Quantity } from "../../../src/model/quantity.ts";
import { firstReleaseTables } from "./first-release.ts";

const tables = firstReleaseTables();
const { officer_shares, totals } = derive(tables);

function shareOf(batchId: string, officerId: string) {
  return officer_shares.find(({ batch_id, officer_id }) => batch_id === batchId && officer_id === officerId);
}

function exactly(value: number, unit: Quantity["unit"] = "convictions"): Quantity {
  return { unit, qualifier: "exactly", value };
}

describe("an officer's share of a batch", () => {
  it("is given for every tie of an officer to a batch", () => {
    const pairs = officer_shares.map(({ batch_id, officer_id }) => [batch_id, officer_id]);
    expect(pairs).toEqual(tables.batch_officers.map(({ batch_id, officer_id }) => [batch_id, officer_id]));
  });

  it.each([
    ["new-york-2023-06-316", "johnny-diaz", exactly(129), "figure"],
    ["kings-2022-09-378", "jerry-bowens", exactly(134), "figure"],
    ["westchester-2015-04-yonkers-koch", "christian-koch", exactly(1), "figure"],
    ["swisher-2003-tulia", "tom-coleman", exactly(38, "people"), "figure"],
    ["new-york-2021-04-franco", "joseph-franco", { ...exactly(100), qualifier: "more-than" }, "only-officer"],
    ["district-of-columbia-2014-11-lowry", "matthew-lowry", exactly(28, "people"), "only-officer"],
    ["jackson-fl-2018-wester", "zachary-wester", exactly(119, "cases"), "only-officer"],
    ["new-york-2022-11-188", "johnny-diaz", null, "unknown"],
    ["cook-2017-watts", "ronald-watts", null, "unknown"],
    ["dallas-2002-fake-drugs", "mark-delapaz", null, "unknown"],
  ] as const)("of %s for %s", (batch, officer, quantity, basis) => {
    expect(shareOf(batch, officer)).toMatchObject({ quantity, basis });
  });

  it("is not the whole batch where other officers stand behind it, listed or not", () => {
    const figures = tables.figures.map((figure) =>
      figure.batch_id === "new-york-2021-04-franco" && figure.measure === "officers"
        ? { ...figure, value: 2 }
        : figure,
    );
    const changed = derive({ ...tables, figures });
    const share = changed.officer_shares.find(({ batch_id }) => batch_id === "new-york-2021-04-franco");
    expect(share).toMatchObject({ quantity: null, basis: "unknown", figure_id: null });
  });

  it("is not the whole batch where another officer is tied to it, whatever the figure of officers says", () => {
    const other = { ...tables.batch_officers[0]!, batch_id: "new-york-2021-04-franco" };
    const changed = derive({ ...tables, batch_officers: [...tables.batch_officers, other] });
    const shares = changed.officer_shares.filter(({ batch_id }) => batch_id === "new-york-2021-04-franco");
    expect(shares.map(({ basis }) => basis)).toEqual(["unknown", "unknown"]);
  });

  it("is never told in people where the batch is counted in convictions", () => {
    const own = tables.figures.find(({ officer_id }) => officer_id === "tom-coleman")!;
    const figure = {
      ...own,
      figure_id: "diaz-people",
      batch_id: "new-york-2022-11-188",
      officer_id: "johnny-diaz",
    };
    const changed = derive({ ...tables, figures: [...tables.figures, figure] });
    expect(changed.officer_shares).toEqual(officer_shares);
  });

  it("rests on its figure and on the tie", () => {
    for (const share of officer_shares) {
      const figure = tables.figures.find(({ figure_id }) => figure_id === share.figure_id);
      const tie = tables.batch_officers.find(
        ({ batch_id, officer_id }) => batch_id === share.batch_id && officer_id === share.officer_id,
      )!;
      expect(figure?.standing).toBe(share.basis === "unknown" ? undefined : "used");
      expect(share.source_ids).toEqual(
        expect.arrayContaining([...tie.source_ids, ...(figure?.source_ids ?? [])]),
      );
    }
  });
});

describe("the totals of an officer", () => {
  function totalsOf(id: string) {
    return totals.find((one) => one.kind === "officer" && one.id === id)!;
  }

  it("add the shares of all batches: Franco", () => {
    const franco = totalsOf("joseph-franco");
    // 124 + 133 + 67 in the Bronx, 90 in Brooklyn, more than 100 in Manhattan, 24 announced for the city.
    expect(franco.moved.quantity).toEqual({ unit: "convictions", qualifier: "more-than", value: 538 });
    expect(franco.announced_only.quantity).toEqual(exactly(24));
    expect(franco.vacated.quantity).toEqual({ unit: "convictions", qualifier: "more-than", value: 514 });
    expect(franco.vacated.batch_ids_without_number).toEqual([]);
  });

  it("name batches with an unknown share and say at least: Diaz", () => {
    const diaz = totalsOf("johnny-diaz");
    expect(diaz.moved).toEqual({
      quantity: { unit: "convictions", qualifier: "at-least", value: 129 },
      batch_ids: ["new-york-2023-06-316"],
      batch_ids_without_number: ["new-york-2022-11-188"],
    });
    // Of the 316 a court is known to have vacated 306: which of them are his is not known.
    expect(diaz.vacated.quantity).toBeNull();
    expect(diaz.vacated.batch_ids_without_number).toEqual(["new-york-2022-11-188", "new-york-2023-06-316"]);
    expect(diaz.requested.batch_ids_without_number).toEqual(["nyc-2021-05-letter-22"]);
  });

  it("do not take a request that other officers share: Koch", () => {
    expect(totalsOf("christian-koch").requested).toEqual({
      quantity: null,
      batch_ids: [],
      batch_ids_without_number: ["westchester-2015-04-yonkers-koch"],
    });
  });

  it("take the rulings of a batch granted in part where it rests on the officer alone: Guevara, Goines", () => {
    const atLeast = (value: number) => ({ unit: "convictions", qualifier: "at-least", value });
    expect(totalsOf("reynaldo-guevara").vacated.quantity).toEqual(atLeast(7));
    expect(totalsOf("gerald-goines").vacated.quantity).toEqual(atLeast(1));
    expect(totalsOf("gerald-goines").moved.quantity).toEqual(exactly(160));
  });

  it("keep people and cases apart: Coleman, Lowry, Wester, Watts", () => {
    expect(totalsOf("tom-coleman").people.quantity).toEqual(exactly(38, "people"));
    expect(totalsOf("tom-coleman").moved.quantity).toBeNull();
    expect(totalsOf("matthew-lowry").people.quantity).toEqual(exactly(28, "people"));
    expect(totalsOf("zachary-wester").cases.quantity).toEqual(exactly(119, "cases"));
    expect(totalsOf("ronald-watts").people).toMatchObject({
      quantity: null,
      batch_ids_without_number: ["cook-2017-watts"],
    });
  });
});
