import { numberInWords } from "../../format/counts.ts";
import { countyName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { cell, sortedCell, type Cell, type DataTable } from "../kit/block.ts";
import { link } from "../kit/inline.ts";
import { REACHES, type CountyMarks } from "./marks.ts";

/** The counties drawn with their totals and the number of marks at each reach. */
export function marksTable(records: Records, counties: readonly CountyMarks[]): DataTable {
  return {
    kind: "table",
    caption: "Convictions moved, by county, and the marks drawn for them",
    heads: [
      { text: "County" },
      { text: "State" },
      { text: "Moved", numeric: true },
      { text: "Vacated", numeric: true },
      ...REACHES.map(({ label }) => ({ text: `Marks: ${label}`, numeric: true })),
    ],
    rows: counties.map(({ county, totals, marks }) => ({
      cells: [
        cell(link(countyName(county), ADDRESSES.counties.page(county.county_id))),
        cell(stateName(county.state)),
        ...(["moved", "vacated"] as const).map((name): Cell => {
          const { words, sort } = scopeAmount(records, totals, name);
          return sortedCell(sort, words);
        }),
        ...REACHES.map(({ reach }) =>
          sortedCell(marks[reach], marks[reach] === 0 ? "none" : numberInWords(marks[reach])),
        ),
      ],
    })),
  };
}
