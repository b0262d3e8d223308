import { expect, it } from "vitest";
import { electionDays } from "../../../src/views/race/election-days.ts";
import { electionOn, raceName } from "../../../src/views/race/race-name.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

it("names every race by the office that people know, once", () => {
  const names = shippedRecords.all("races").map((race) => raceName(shippedRecords, race));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Manhattan District Attorney, 2021");
  expect(names).toContain("Bronx District Attorney, 2023");
  expect(names).toContain("Westchester County District Attorney, 2024");
});

it("says the days of an election, and which are not recorded", () => {
  expect(electionDays(records, records.get("races", "manhattan-da-2021"))).toBe(
    "primary on 22 June 2021, general election on 2 November 2021",
  );
  expect(electionDays(records, records.get("races", "bronx-da-2015"))).toBe(
    "no primary recorded, general election in November 2015",
  );
  expect(electionDays(records, records.get("races", "albany-da-2020"))).toBe(
    "primary on 23 June 2020, day of the general election not recorded",
  );
});

it("tells the primary from the general election on a timeline", () => {
  const race = records.get("races", "manhattan-da-2021");
  expect(electionOn(records, race, "2021-06-22")).toBe("Primary");
  expect(electionOn(records, race, "2021-11-02")).toBe("General election");
  expect(electionOn(records, { ...race, primary_on: null, general_on: null }, "2021")).toBe("Election");
});
