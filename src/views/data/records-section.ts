import type { Records } from "../../model/records.ts";
import type { Officer } from "../../model/tables/officers.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import { code, link, type Line } from "../kit/inline.ts";

const PARTS: readonly Fact[] = [
  { term: "type, id", details: [["What kind of record it is, and its id."]] },
  { term: "permalink", details: [["The address of its page."]] },
  { term: "edition", details: [["The day for which the record speaks."]] },
  { term: "licence", details: [["Name and address of the licence."]] },
  { term: "record", details: [["The row itself, with the columns of its table."]] },
  { term: "derived", details: [["What is computed about it: status, shares, totals, timeline, answers."]] },
  {
    term: "related",
    details: [
      [
        "Rows of other tables, by the name of the table; a table without rows is left out. Records that have a page of their own are cut to what names them.",
      ],
    ],
  },
  {
    term: "sources",
    details: [["The rows of all sources cited in the parts above, in the order of their first citation."]],
  },
];

/** The data of one record, and the shape it has. */
export function recordsSection(records: Records): Section {
  const [example] = records.all("officers");
  return {
    anchor: "records",
    heading: "One record",
    blocks: [
      prose([
        "The page of every officer, batch, county, race, pledge, person and source has its data beside it, at the address of the page with ",
        code(".json"),
        " in the place of the last slash",
        ...exampleOf(example),
        ". All have one shape, and hold nothing that is not on the site.",
      ]),
      { kind: "facts", facts: PARTS },
    ],
  };
}

function exampleOf(officer: Officer | undefined): Line {
  if (officer === undefined) return [];
  const address = ADDRESSES.officers.json(officer.officer_id);
  return [", such as ", link(address, address)];
}
