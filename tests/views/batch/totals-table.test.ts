import { describe, expect, it } from "vitest";
import { sumOf } from "../../../src/model/quantity.ts";
import { scopeAmount } from "../../../src/views/batch/scope-amount.ts";
import { CITY_ID, isInCity } from "../../../src/views/batch/scopes.ts";
import { totalsTable } from "../../../src/views/batch/totals-table.ts";
import { batchesWithoutNumber } from "../../../src/views/batch/without-number.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { firstRelease as records } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const scopes = shippedRecords.dataset.derived.totals.filter(({ kind }) =>
  ["county", "city", "state", "site"].includes(kind),
);

describe("the table of a scope's totals", () => {
  it.each(scopes.map((totals) => [`${totals.kind} ${totals.id}`, totals] as const))(
    "names every batch of every sum with its number: %s",
    (_, totals) => {
      const { rows } = totalsTable(shippedRecords, totals, { caption: "Totals", anchor: "t" });
      for (const name of ["requested", "moved", "announced_only", "vacated"] as const) {
        const row = rows.find(({ anchor }) => anchor === `t-${name.replace("_", "-")}`)!;
        const words = plainText(row.cells[2]!.line);
        const { batch_ids, batch_ids_without_number, quantity } = totals[name];
        const without = batchesWithoutNumber(shippedRecords, totals, name);
        expect(without).toEqual(expect.arrayContaining([...batch_ids_without_number]));
        for (const id of [...batch_ids, ...without])
          expect(words).toContain(`${shippedRecords.get("batches", id).title}: `);
        const parts = batch_ids.map(
          (id) => shippedRecords.batchNumbers(id)[name === "announced_only" ? "moved" : name]!,
        );
        expect(sumOf(parts, batch_ids_without_number.length > 0)).toEqual(quantity);
      }
    },
  );
});

describe("a total in words", () => {
  const amountOf = (county: string, name: "requested" | "moved" | "vacated", looked = true) =>
    scopeAmount(records, records.totals("county", county), name, looked).words;

  it("is a number with its qualifier", () => {
    expect(amountOf("new-york-ny", "moved")).toBe("more than 604");
    expect(amountOf("westchester-ny", "requested")).toBe("at least 1");
    expect(amountOf("westchester-ny", "vacated")).toBe("14");
  });

  it("says why there is no number", () => {
    expect(amountOf("camden-nj", "vacated")).toBe("number not known");
    expect(amountOf("los-angeles-ca", "vacated")).toBe("granted in part, though no ruling gives a number");
    expect(amountOf("alameda-ca", "vacated")).toBe("reported as undone, no ruling found");
    expect(amountOf("baltimore-city-md", "vacated")).toBe("no ruling found that vacates any");
    expect(amountOf("alameda-ca", "requested")).toBe("none found");
    expect(amountOf("albany-ny", "moved", false)).toBe("not looked for");
    expect(amountOf("richmond-ny", "moved")).toBe("none alone; 1 shared batch");
  });

  it("takes no pardon for a ruling of which the number is not known", () => {
    expect(amountOf("swisher-tx", "vacated")).toBe("undone by pardon, no ruling recorded");
    expect(scopeAmount(records.in("es"), records.totals("county", "swisher-tx"), "vacated").words).toBe(
      "sin efecto por indulto, no consta ninguna resolución",
    );
  });
});

it("New York City is its five counties", () => {
  const inCity = shippedRecords
    .all("counties")
    .filter(({ county_id }) => isInCity(shippedRecords, county_id));
  expect(inCity.map(({ county_id }) => county_id)).toEqual([
    "bronx-ny",
    "kings-ny",
    "new-york-ny",
    "queens-ny",
    "richmond-ny",
  ]);
  expect(shippedRecords.totals("city", CITY_ID).shared_batch_ids).toEqual([]);
});
