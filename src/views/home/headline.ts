import { countOf, quantityOf } from "../../format/counts.ts";
import { dateInWords } from "../../model/partial-date.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { link, type Line } from "../kit/inline.ts";

/** What the site is, in words that need no number. */
export const SUBJECT = "Convictions undone because of police misconduct";

/** The finding of the whole record in one sentence, with its qualifier; the subject alone where there is no number. */
export function headline(records: Records): string {
  const { quantity } = records.totals("site", "all").vacated;
  if (quantity === null) return SUBJECT;
  return `Courts have set aside ${quantityOf(quantity)} because of police misconduct`;
}

/** What a reader finds here. */
export const WHAT_LINE: Line = [
  "Which officers, which convictions, who pledged what about them, and what happened: county by county, every statement with its source.",
];

/** How large the record is and how old. */
export function coverageLine(records: Records): Line {
  const count = (table: "batches" | "officers" | "counties" | "races" | "sources") =>
    records.all(table).length;
  return [
    link(countOf(count("batches"), "batch", "batches"), ADDRESSES.batches.list),
    " of convictions, ",
    link(countOf(count("officers"), "officer"), ADDRESSES.officers.list),
    ", ",
    link(countOf(count("counties"), "county", "counties"), ADDRESSES.counties.list),
    ", ",
    link(countOf(count("races"), "race"), ADDRESSES.races.list),
    " and ",
    link(countOf(count("sources"), "source"), ADDRESSES.sources.list),
    `; state of ${dateInWords(records.dataset.edition.as_of)}. It is not a list of all such convictions in the country.`,
  ];
}

/** What must not be read into the number. */
export function cautionLine(): Line {
  return [
    "Vacated is not exonerated, and an officer’s crime elsewhere is not misconduct in the case undone. Nobody whose conviction was undone is named here. ",
    link("How the record is made", ADDRESSES.methodology),
    ".",
  ];
}
