import { quantityOf } from "../../format/counts.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "../batch/scopes.ts";
import { stepNumbers } from "../batch/step-numbers.ts";
import { totalAnchor } from "../batch/totals-table.ts";
import { prose, type Section } from "../kit/block.ts";
import { link, type Line } from "../kit/inline.ts";

const SITE = { page: ADDRESSES.batches.list, table: SITE_ANCHOR };
const CITY = { page: ADDRESSES.batches.list, table: CITY_ANCHOR };

/** The three counts over the whole record, and what is counted apart. */
export function recordSection(records: Records): Section {
  return {
    anchor: "how-many",
    heading: "How many convictions",
    blocks: [
      stepNumbers(records, records.totals("site", "all"), SITE),
      prose(sourceLine(), apartLine(records)),
    ],
  };
}

/** The three counts over New York City. */
export function citySection(records: Records): Section {
  return {
    anchor: "new-york-city",
    heading: "In New York City",
    blocks: [
      stepNumbers(records, records.totals("city", CITY_ID), CITY),
      prose(["The city’s five counties, and the batches that span them."]),
    ],
  };
}

/** Where the sources of a sum are found, in a line. */
function sourceLine(): Line {
  return [
    "A sum has no source of its own. Each links to the batches that make it up, and there every number is cited. A sum carries the qualifier of its parts: one “more than” among them makes it “more than”, one “about” makes it “about”.",
  ];
}

function apartLine(records: Records): Line {
  const { people, cases } = records.totals("site", "all");
  const apart = (["people", "cases"] as const).flatMap((name) => {
    const { quantity } = { people, cases }[name];
    return quantity === null
      ? []
      : [[link(quantityOf(quantity), `${SITE.page}#${totalAnchor(SITE.table, name)}`)]];
  });
  if (apart.length === 0) return ["Every batch of the record is counted in convictions."];
  return [
    "Some batches are counted in people or in cases only: ",
    ...apart.flatMap((line, index) => (index === 0 ? line : [", and ", ...line])),
    ". These are not convictions: they mix in charges that were pending or are only under review. They are never added to convictions or to each other.",
  ];
}
