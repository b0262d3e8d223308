import { ADDRESSES } from "../../site/addresses.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import { link, tag } from "../kit/inline.ts";
import type { ExampleGroup } from "./example.ts";

const NAMES = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel"];

/** Rows of invented counties: the number of a row decides its values. */
function countyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const moved = 5 + ((index * 37) % 250);
    const name = `${NAMES[index % NAMES.length] ?? ""} County ${index + 1}`;
    const vacated = index % 5 === 4 ? sortedCell(-1, "not looked for") : sortedCell(moved, String(moved));
    return {
      cells: [
        sortedCell(name, link(name, ADDRESSES.counties.list)),
        cell("Example State"),
        sortedCell(moved + 10, String(moved + 10)),
        vacated,
      ],
    };
  });
}

function countyTable(caption: string, count: number, interactive: boolean): DataTable {
  return {
    kind: "table",
    caption,
    heads: [
      { text: "County" },
      { text: "State" },
      { text: "Moved", numeric: true },
      { text: "Vacated", numeric: true },
    ],
    rows: countyRows(count),
    interactive,
  };
}

/** Tables of every kind. */
export const TABLE_EXAMPLES: ExampleGroup = {
  anchor: "tables",
  heading: "Tables",
  examples: [
    {
      name: "Plain",
      block: {
        kind: "table",
        caption: "Words in cells",
        heads: [{ text: "Head" }, { text: "A column" }, { text: "Another column" }],
        rows: [
          {
            cells: [
              cell("First row"),
              cell("A few words"),
              cell("Nothing found, looked for on 1 January 2020"),
            ],
          },
          {
            cells: [
              cell("Second row"),
              cell(tag("Answered", "solid")),
              cell(link("A link", ADDRESSES.home), " and words"),
            ],
          },
        ],
      },
    },
    { name: "Numeric", block: countyTable("Numbers flush right", 5, false) },
    {
      name: "Interactive: sorted and filtered by a script",
      block: countyTable("Counties that can be sorted", 6, true),
    },
    {
      name: "With notes in its head, a foot and a key",
      block: {
        kind: "table",
        caption: "Who agreed to what",
        heads: [
          { text: "Candidate" },
          { text: "1", note: ["The first demand, in a few words"] },
          { text: "2", note: ["The second demand, in a few words"] },
        ],
        rows: [
          { cells: [cell("One candidate"), cell(tag("Yes", "solid")), cell(tag("In part", "half"))] },
          {
            cells: [
              cell("Another candidate"),
              cell(tag("No", "struck")),
              cell(tag("No answer found", "dashed")),
            ],
          },
        ],
        foot: [{ cells: [cell("Agreed"), cell("1 of 2"), cell("none of 2")] }],
        key: [
          { mark: tag("Yes", "solid"), meaning: "agreed" },
          { mark: tag("In part", "half"), meaning: "agreed with conditions" },
          { mark: tag("No", "struck"), meaning: "declined" },
          { mark: tag("No answer found", "dashed"), meaning: "asked, and no answer was found" },
        ],
      },
    },
    { name: "Long", block: countyTable("More counties than fit on a screen", 40, false) },
  ],
};
