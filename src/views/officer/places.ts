import { amountOf, numberInWords } from "../../format/counts.ts";
import { capitalized } from "../../format/lists.ts";
import { countyName } from "../../format/names.ts";
import type { OfficerShare } from "../../model/derived/totals.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { countyLinks } from "../batch/links.ts";
import { hasReached } from "../batch/reached.ts";
import { officeName } from "../batch/rows.ts";
import { cell, sortedCell, type Cell, type DataTable, type Row } from "../kit/block.ts";
import { link, type Line } from "../kit/inline.ts";
import { announcedPart, movedPart, sumOfParts, vacatedPart, type SharePart } from "./share-steps.ts";

/** The officer's shares summed county by county; batches that span several counties stand apart, undivided. */
export function placesTable(records: Records, officer: Officer): DataTable | null {
  const shares = records.shares("officer_id", officer.officer_id);
  if (shares.length < 2) return null;
  const places = new Map<string, OfficerShare[]>();
  for (const share of shares) {
    const batch = records.get("batches", share.batch_id);
    const office = batch.county_ids.length === 1 ? "" : officeName(records, batch);
    const key = `${batch.county_ids.join(" ")} ${office}`;
    places.set(key, [...(places.get(key) ?? []), share]);
  }
  return {
    kind: "table",
    caption: "The officer’s shares by county",
    heads: [
      { text: "County" },
      { text: "Batches", numeric: true },
      { text: "Convictions moved", numeric: true },
      { text: "of which announced only", numeric: true },
      { text: "Convictions vacated", numeric: true },
    ],
    rows: [...places.values()].map((ofPlace) => placeRow(records, ofPlace)),
  };
}

function placeRow(records: Records, shares: readonly OfficerShare[]): Row {
  const sum = (part: (records: Records, share: OfficerShare) => SharePart) =>
    sumOfParts(shares.map((share) => part(records, share)));
  const reached = (step: string) => shares.some(({ batch_id }) => hasReached(records, batch_id, step));
  const announced = sum(announcedPart);
  const silence = announced === null ? "no ruling found" : "no filing and no ruling found";
  return {
    cells: [
      cell(...shares.slice(0, 1).flatMap((share) => placeLine(records, share))),
      sortedCell(shares.length, numberInWords(shares.length)),
      amountCell(sum(movedPart), reached("moved") ? OTHERWISE : "none found"),
      amountCell(announced, "none"),
      amountCell(sum(vacatedPart), reached("vacated") ? OTHERWISE : silence),
    ],
  };
}

const OTHERWISE = "not counted in convictions";

function placeLine(records: Records, { batch_id }: OfficerShare): Line {
  const batch = records.get("batches", batch_id);
  const [first, ...others] = batch.county_ids;
  if (first !== undefined && others.length === 0)
    return [link(countyName(records.get("counties", first)), ADDRESSES.counties.page(first))];
  return [
    `${capitalized(officeName(records, batch))}, not divided among `,
    ...countyLinks(records, batch.county_ids),
  ];
}

function amountCell(sum: Quantity | "no-number" | null, nothing: string): Cell {
  if (sum === null) return sortedCell(-1, nothing);
  return sum === "no-number" ? sortedCell(-1, "number not known") : sortedCell(sum.value, amountOf(sum));
}
