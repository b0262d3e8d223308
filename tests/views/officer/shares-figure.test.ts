import { describe, expect, it } from "vitest";
import type { OfficerShare } from "../../../src/model/derived/totals.ts";
import { Records } from "../../../src/model/records.ts";
import { figuresOf } from "../../../src/views/figure/figures.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const officers = shippedRecords.all("officers").map(({ officer_id }) => officer_id);
const figureOf = (id: string, records = firstRelease) => {
  const found = figuresOf(officerPage(records, id)).find(({ anchor }) => anchor === "shares");
  return found?.chart.form === "share-bars" ? { ...found, bars: found.chart.bars } : null;
};
const findingOf = (id: string, records = firstRelease) => plainText(figureOf(id, records)!.finding);

describe("the shares of an officer", () => {
  it.each(officers)("are drawn as known only where a row gives them: %s", (id) => {
    const found = figureOf(id, shippedRecords);
    if (found === null) return;
    const shares = shippedRecords.shares("officer_id", id);
    expect(found.bars.map(({ share }) => share)).toEqual(
      shares.map(({ quantity }) => quantity?.value ?? null),
    );
    for (const [index, { words }] of found.bars.entries())
      expect(words.includes("not known")).toBe(shares[index]?.quantity === null);
    expect(found.table.rows).toHaveLength(shares.length);
    for (const [index, row] of found.table.rows.entries())
      expect(found.bars[index]?.words).toContain(
        plainText(row.cells[4]!.line).replace(" (its only officer)", ""),
      );
  });

  it("stand beside the number of the whole batch, with the step that it reached", () => {
    expect(figureOf("jason-arbeeny")!.bars).toEqual([
      {
        label: "378 Brooklyn convictions that rested on 13 former officers",
        words: "14 of 378 convictions (granted)",
        whole: 378,
        share: 14,
        end: "exact",
      },
      {
        label: "188 Manhattan misdemeanor convictions tied to eight convicted officers",
        words: "share not known, of 188 convictions (granted)",
        whole: 188,
        share: null,
        end: "exact",
      },
      {
        label: "316 Manhattan convictions tied to nine convicted officers",
        words: "24 of 316 convictions (granted in part)",
        whole: 316,
        share: 24,
        end: "exact",
      },
      {
        label: "Coalition request to undo convictions tied to 22 NYPD officers",
        words: "share and number not known (requested)",
        whole: null,
        share: null,
      },
    ]);
  });

  it("keep the qualifier of a number, in words and at the end of the bar", () => {
    const bar = figureOf("joseph-franco")!.bars.find(({ share }) => share === 100);
    expect(bar).toMatchObject({
      words: "more than 100 convictions, the whole batch (granted)",
      end: "or-more",
    });
  });

  it("say in one sentence what is known, and of what", () => {
    expect(findingOf("joseph-franco")).toBe(
      "More than 538 convictions are tied to Joseph Franco; the share is known in all six batches.",
    );
    expect(findingOf("jason-arbeeny")).toBe(
      "At least 38 convictions are tied to Jason Arbeeny; the share is known in two of four batches.",
    );
    expect(findingOf("kevin-desormeau")).toBe(
      "At least 34 convictions are tied to Kevin Desormeau; the share is known in one of two batches.",
    );
    expect(findingOf("kevin-desormeau", firstRelease.in("es"))).toBe(
      "Al menos 34 condenas están vinculadas a Kevin Desormeau; se sabe la parte en uno de los dos grupos.",
    );
    expect(findingOf("jason-arbeeny", firstRelease.in("es"))).toMatch(/en dos de los cuatro grupos\.$/);
    expect(findingOf("ronald-watts")).toBe("How much of the batch is tied to Ronald Watts is not known.");
  });

  it("add up the shares that the sentence counts, however far their batches got", () => {
    const { dataset } = firstRelease;
    const batches = dataset.tables.batches.map((batch) =>
      batch.batch_id === "bronx-2023-09-franco" ? { ...batch, status: "requested" as const } : batch,
    );
    const totals = dataset.derived.totals.map((scope) =>
      scope.kind === "officer" && scope.id === "joseph-franco"
        ? { ...scope, moved: { ...scope.moved, quantity: { ...scope.moved.quantity!, value: 471 } } }
        : scope,
    );
    const records = new Records({
      ...dataset,
      tables: { ...dataset.tables, batches },
      derived: { ...dataset.derived, totals },
    });
    expect(findingOf("joseph-franco", records)).toBe(
      "More than 538 convictions are tied to Joseph Franco; the share is known in all six batches.",
    );
  });

  it("count a batch that is counted inside another once", () => {
    const { dataset } = firstRelease;
    const totals = dataset.derived.totals.map((scope) =>
      scope.kind === "officer" && scope.id === "joseph-franco"
        ? { ...scope, batch_ids: scope.batch_ids.filter((id) => id !== "bronx-2023-09-franco") }
        : scope,
    );
    const records = new Records({ ...dataset, derived: { ...dataset.derived, totals } });
    expect(findingOf("joseph-franco", records)).toBe(
      "More than 471 convictions are tied to Joseph Franco; the share is known in all five batches.",
    );
  });

  it("tell people and cases from convictions", () => {
    const found = figureOf("michael-arenella")!;
    expect(found.bars.map(({ words }) => words)).toContain("share not known, of 183 cases (granted in part)");
    expect(plainText(found.notes[0]!)).toContain("People, cases and convictions are different counts");
    expect(figureOf("jason-arbeeny")!.notes).toEqual([]);
  });

  it("become unknown with their row", () => {
    const { dataset } = firstRelease;
    const unknown = (share: OfficerShare): OfficerShare =>
      share.batch_id === "kings-2022-09-378"
        ? { ...share, quantity: null, basis: "unknown", figure_id: null, source_ids: [] }
        : share;
    const derived = { ...dataset.derived, officer_shares: dataset.derived.officer_shares.map(unknown) };
    const bar = figureOf("jason-arbeeny", new Records({ ...dataset, derived }))!.bars[0];
    expect(bar).toMatchObject({ words: "share not known, of 378 convictions (granted)", share: null });
  });

  it("are no picture where no number is known, or where the share is the whole of the only batch", () => {
    expect(figureOf("shawn-gomez")).not.toBeNull();
    expect(figureOf("zachary-wester")).toBeNull();
    expect(figureOf("mark-delapaz")!.bars.map(({ share }) => share)).toEqual([null]);
  });
});
