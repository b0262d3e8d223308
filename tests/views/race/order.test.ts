import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RACE_RESULTS, type RaceResult } from "../../../src/model/vocabulary/pledges.ts";
import type { Records } from "../../../src/model/records.ts";
import type { Choices } from "../../../src/views/kit/choices.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { firstRelease as records } from "../first-release.ts";
import { tablesOf } from "../page-text.ts";
import { changedRecords } from "./changed-records.ts";

const RESULTS = Object.keys(RACE_RESULTS) as RaceResult[];
const candidacies = records.all("candidacies");
const races = records.all("races").map(({ race_id }) => race_id);

/** The candidates of every table of a race that has a row for each of them. */
function rowsOf(of: Records, raceId: string): readonly (readonly string[])[] {
  return tablesOf(racePage(of, raceId))
    .map(({ rows }) => rows.flatMap(({ candidate }) => candidate ?? []))
    .filter((candidates) => candidates.length > 0);
}

function choicesOf(of: Records, raceId: string): Choices | null {
  return tablesOf(racePage(of, raceId)).flatMap(({ choices }) => choices ?? [])[0] ?? null;
}

const compared = races.filter((id) => records.where("candidacies", "race_id", id).length > 1);

describe("the order of candidates", () => {
  it("is one and the same in every table of a race, and that of the controls", () => {
    for (const raceId of races) {
      const tables = rowsOf(records, raceId);
      expect(new Set(tables.map(String)).size, raceId).toBe(1);
      const ids = choicesOf(records, raceId)?.order.ids;
      expect(ids?.alphabetical ?? tables[0], raceId).toEqual(tables[0]);
    }
  });

  it("does not change, in either form, with results, parties or the order of the rows", () => {
    const size = { minLength: candidacies.length, maxLength: candidacies.length };
    const fate = fc.record({
      result: fc.constantFrom(...RESULTS),
      party: fc.subarray(["Democratic", "Republican", "Green"]),
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...candidacies], size), fc.array(fate, size), (rows, fates) => {
        const changed = changedRecords({
          candidacies: rows.map((row, index) => ({ ...row, ...fates[index] })),
        });
        for (const raceId of compared) {
          expect(rowsOf(changed, raceId)[0], raceId).toEqual(rowsOf(records, raceId)[0]);
          expect(choicesOf(changed, raceId)?.order.ids).toEqual(choicesOf(records, raceId)?.order.ids);
        }
      }),
      { numRuns: 5 },
    );
  });

  it("is shuffled from the race alone: all candidates, and another order for another race", () => {
    const places = compared.map((raceId) => {
      const { alphabetical, shuffled } = choicesOf(records, raceId)!.order.ids;
      expect([...shuffled].sort(), raceId).toEqual([...alphabetical].sort());
      return `${alphabetical.length}: ${shuffled.map((id) => alphabetical.indexOf(id)).join()}`;
    });
    expect(compared).toHaveLength(8);
    expect(new Set(places).size).toBeGreaterThan(compared.length - 3);
  });

  it("of Manhattan 2021, shuffled, stays the one that was published", () => {
    expect(choicesOf(records, "manhattan-da-2021")!.order.ids.shuffled).toEqual([
      "lucy-lang",
      "alvin-bragg",
      "dan-quart",
      "thomas-kenniff",
      "janos-marton",
      "tahanie-aboushi",
      "eliza-orlins",
      "tali-farhadian-weinstein",
      "liz-crotty",
      "diana-florence",
    ]);
  });
});

describe("the controls of a race", () => {
  it("stand once on every race of two or more candidates, and on no other", () => {
    for (const raceId of races) {
      const controls = tablesOf(racePage(records, raceId)).filter(({ choices }) => choices !== undefined);
      expect(controls.length, raceId).toBe(compared.includes(raceId) ? 1 : 0);
    }
  });

  it("offer every candidate and every demand that a table shows, where there is something to choose", () => {
    for (const raceId of compared) {
      const { candidates, demands, order } = choicesOf(records, raceId)!;
      const offered = candidates?.choices.map(({ value }) => value) ?? null;
      expect(offered).toEqual(order.ids.alphabetical.length < 3 ? null : order.ids.alphabetical);
      const columns = tablesOf(racePage(records, raceId)).flatMap(({ heads }) =>
        heads.flatMap(({ demand }) => demand ?? []),
      );
      expect(demands?.choices.map(({ value }) => value) ?? [], raceId).toEqual(
        columns.length < 2 ? [] : columns,
      );
    }
  });
});
