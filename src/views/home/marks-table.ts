import { countyName } from "../../format/names.ts";
import { stateName } from "../../format/states.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { scopeAmount } from "../batch/scope-amount.ts";
import { cell, sortedCell, type Cell, type DataTable } from "../kit/table.ts";
import { link } from "../kit/inline.ts";
import { REACHES, type CountyMarks } from "./marks.ts";

/** The counties drawn with their totals and the number of marks at each reach. */
export function marksTable(records: Records, counties: readonly CountyMarks[]): DataTable {
  const { number, home } = wordsOf(records);
  const { table: words, reaches } = home.marks;
  const { heads } = words;
  return {
    kind: "table",
    caption: words.caption,
    heads: [
      { text: heads.county },
      { text: heads.state },
      { text: heads.moved, numeric: true },
      { text: heads.vacated, numeric: true },
      ...REACHES.map((reach) => ({ text: words.marks(reaches[reach]), numeric: true })),
    ],
    rows: counties.map(({ county, totals, marks }) => ({
      cells: [
        cell(link(countyName(county), ADDRESSES.counties.page(county.county_id))),
        cell(stateName(county.state)),
        ...(["moved", "vacated"] as const).map((name): Cell => {
          const amount = scopeAmount(records, totals, name);
          return sortedCell(amount.sort, amount.words);
        }),
        ...REACHES.map((reach) =>
          sortedCell(marks[reach], marks[reach] === 0 ? words.none : number(marks[reach])),
        ),
      ],
    })),
  };
}
