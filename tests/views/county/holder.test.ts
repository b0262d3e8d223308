import { describe, expect, it } from "vitest";
import { holdersOf, ownOffice, presentHolder } from "../../../src/views/county/holder.ts";
import { recordsWith } from "../records-with.ts";
import { firstRelease as records } from "../first-release.ts";
import type { Records } from "../../../src/model/records.ts";

const counties = records.all("counties");
const presentIn = (of: Records, id: string) =>
  presentHolder(of, of.get("counties", id))?.term.person_id ?? null;

describe("who is the prosecutor now", () => {
  it("is said only where the rows show it", () => {
    const present = counties
      .map(({ county_id: id }) => [id, presentIn(records, id)] as const)
      .filter(([, person]) => person !== null);
    expect(present).toEqual([
      ["bronx-ny", "darcel-clark"],
      ["kings-ny", "eric-gonzalez"],
      ["new-york-ny", "alvin-bragg"],
      ["queens-ny", "melinda-katz"],
      ["richmond-ny", "michael-mcmahon"],
      ["westchester-ny", "susan-cacace"],
    ]);
  });

  it("is not said for a missing end alone", () => {
    const cooley = records.get("terms", "steve-cooley-los-angeles-da");
    expect(cooley.started_on).not.toBeNull();
    expect(cooley.ended_on).toBeNull();
    expect(presentIn(records, "los-angeles-ca")).toBeNull();
  });

  it.each([
    ["the term has ended", { ended_on: "2026-01" }],
    ["its start is not known", { started_on: null }],
  ])("is not said where %s", (_, change) => {
    const changed = recordsWith({
      terms: records
        .all("terms")
        .map((term) => (term.person_id === "susan-cacace" ? { ...term, ...change } : term)),
    });
    expect(presentIn(changed, "westchester-ny")).toBeNull();
  });

  it("is not said where somebody else was elected last, or who was is not known", () => {
    const unknown = recordsWith({
      candidacies: records
        .all("candidacies")
        .filter(({ candidacy_id }) => candidacy_id !== "susan-cacace-2024"),
    });
    expect(presentIn(unknown, "westchester-ny")).toBeNull();
    const other = recordsWith({
      candidacies: records.all("candidacies").map((row) =>
        row.race_id !== "westchester-da-2024"
          ? row
          : ({
              ...row,
              result: row.person_id === "john-sarcone" ? "won-general" : "lost-general",
            } as const),
      ),
    });
    expect(presentIn(other, "westchester-ny")).toBeNull();
  });

  it("is not said where a later term began", () => {
    const [first] = records.where("terms", "person_id", "susan-cacace");
    const later = { ...first!, term_id: "later", person_id: "miriam-rocah", started_on: "2026-03-01" };
    const changed = recordsWith({ terms: [...records.all("terms"), later] });
    expect(presentIn(changed, "westchester-ny")).toBeNull();
  });

  it("is not moved by a race that lies ahead", () => {
    const [race] = records.where("races", "race_id", "westchester-da-2024");
    const ahead = {
      ...race!,
      race_id: "westchester-da-2028",
      year: 2028,
      primary_on: null,
      general_on: "2028-11-07",
    };
    const changed = recordsWith({ races: [...records.all("races"), ahead] });
    expect(presentIn(changed, "westchester-ny")).toBe("susan-cacace");
  });
});

describe.each(counties.map((county) => [county.county_id, county] as const))(
  "the holders of %s",
  (_, county) => {
    const holders = holdersOf(records, county);

    it("are all terms of its offices, each once", () => {
      const terms = records
        .where("offices", "county_ids", county.county_id)
        .flatMap(({ office_id }) => records.where("terms", "office_id", office_id));
      expect(new Set(holders.map(({ term }) => term.term_id))).toEqual(
        new Set(terms.map(({ term_id }) => term_id)),
      );
      expect(holders).toHaveLength(terms.length);
    });

    it("are one at a time now, and those of its own office come first", () => {
      expect(holders.filter(({ standing }) => standing === "now").length).toBeLessThanOrEqual(1);
      const own = ownOffice(records, county);
      const isOwn = holders.map(({ office }) => office === own);
      expect(isOwn).toEqual([...isOwn].sort((a, b) => Number(b) - Number(a)));
    });

    it("hold only batches of the county of which a row names them", () => {
      for (const { term, batches } of holders)
        for (const batch of batches) {
          expect(batch.person_id).toBe(term.person_id);
          expect(batch.county_ids).toContain(county.county_id);
        }
    });
  },
);
