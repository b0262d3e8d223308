import fc from "fast-check";
import { expect, it } from "vitest";
import { RACE_RESULTS, type RaceResult } from "../../../src/model/vocabulary/pledges.ts";
import { candidatesOf } from "../../../src/views/race/candidates.ts";
import { Records } from "../../../src/model/records.ts";
import { firstRelease as records } from "../first-release.ts";

const RESULTS = Object.keys(RACE_RESULTS) as RaceResult[];
const candidacies = records.all("candidacies");

function orderIn(rows: typeof candidacies, raceId: string): readonly string[] {
  const { dataset } = records;
  const changed = new Records({ ...dataset, tables: { ...dataset.tables, candidacies: rows } });
  return candidatesOf(changed, raceId).map(({ person }) => person.person_id);
}

it("orders candidates by family name, whatever the results, the parties and the order of the rows", () => {
  const orders = new Map(records.all("races").map(({ race_id }) => [race_id, orderIn(candidacies, race_id)]));
  const size = { minLength: candidacies.length, maxLength: candidacies.length };
  const fate = fc.record({
    result: fc.constantFrom(...RESULTS),
    party: fc.subarray(["Democratic", "Republican", "Green"]),
  });
  fc.assert(
    fc.property(fc.shuffledSubarray([...candidacies], size), fc.array(fate, size), (rows, fates) => {
      const changed = rows.map((row, index) => ({ ...row, ...fates[index] }));
      for (const [raceId, order] of orders) expect(orderIn(changed, raceId)).toEqual(order);
    }),
    { numRuns: 20 },
  );
});

it("puts a double family name under its first part", () => {
  const names = candidatesOf(records, "manhattan-da-2021").map(({ person }) => person.family_name);
  expect(names.slice(0, 5)).toEqual(["Aboushi", "Bragg", "Crotty", "Farhadian Weinstein", "Florence"]);
});
