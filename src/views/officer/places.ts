import { capitalized } from "../../format/lists.ts";
import { countyName } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { hasReached } from "../batch/reached.ts";
import { officeName } from "../batch/rows.ts";
import { cell, sortedCell, type Cell, type DataTable, type Row } from "../kit/table.ts";
import { link, type Line } from "../kit/inline.ts";
import { sumOfShares } from "./sum-of-shares.ts";

/**
 * The officer's shares summed county by county; batches that span several counties stand apart, undivided. A batch
 * inside another of the officer is counted there, as in the officer's totals.
 */
export function placesTable(records: Records, officer: Officer): DataTable | null {
  const { batch_ids: counted } = records.totals("officer", officer.officer_id);
  const shares = records
    .shares("officer_id", officer.officer_id)
    .filter(({ batch_id }) => counted.includes(batch_id));
  if (shares.length < 2) return null;
  const places = new Map<string, OfficerShare[]>();
  for (const share of shares) {
    const batch = records.get("batches", share.batch_id);
    const office = batch.county_ids.length === 1 ? "" : officeName(records, batch);
    const key = `${batch.county_ids.join(" ")} ${office}`;
    places.set(key, [...(places.get(key) ?? []), share]);
  }
  const { caption, columns } = wordsOf(records).shares.places;
  return {
    kind: "table",
    caption,
    heads: [
      { text: columns.county },
      { text: columns.batches, numeric: true },
      { text: columns.moved, numeric: true },
      { text: columns.announced, numeric: true },
      { text: columns.vacated, numeric: true },
    ],
    rows: [...places.values()].map((ofPlace) => placeRow(records, ofPlace)),
  };
}

function placeRow(records: Records, shares: readonly OfficerShare[]): Row {
  const {
    number,
    shares: { places: words },
  } = wordsOf(records);
  const sum = (step: "moved" | "announced_only" | "vacated") => sumOfShares(records, shares, step);
  const reached = (step: string) => shares.some(({ batch_id }) => hasReached(records, batch_id, step));
  const announced = sum("announced_only");
  const silence = announced === null ? words.noRuling : words.noFiling;
  return {
    cells: [
      cell(...shares.slice(0, 1).flatMap((share) => placeLine(records, share))),
      sortedCell(shares.length, number(shares.length)),
      amountCell(records, sum("moved"), reached("moved") ? words.otherUnits : words.noneFound),
      amountCell(records, announced, words.none),
      amountCell(records, sum("vacated"), reached("vacated") ? words.otherUnits : silence),
    ],
  };
}

function placeLine(records: Records, { batch_id }: OfficerShare): Line {
  const batch = records.get("batches", batch_id);
  const [first, ...others] = batch.county_ids;
  if (first !== undefined && others.length === 0)
    return [link(countyName(records.get("counties", first)), ADDRESSES.counties.page(first))];
  return [wordsOf(records).shares.places.undivided(capitalized(officeName(records, batch)))];
}

function amountCell(records: Records, sum: Quantity | "no-number" | null, nothing: string): Cell {
  const {
    amount,
    shares: { places: words },
  } = wordsOf(records);
  if (sum === null) return sortedCell(-1, nothing);
  return sum === "no-number" ? sortedCell(-1, words.unknown) : sortedCell(sum.value, amount(sum));
}
