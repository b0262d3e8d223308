import { prose, type Section } from "../kit/block.ts";
import { code } from "../kit/inline.ts";

/** How the files are written, and how a changed cell is restored. */
export function formatSection(): Section {
  return {
    anchor: "format",
    heading: "How the files are written",
    blocks: [
      {
        kind: "list",
        items: [
          [
            "CSV: RFC 4180, UTF-8 without a byte order mark, a header, commas, LF line ends. JSON: an array with one object for each row, with the names of the columns.",
          ],
          [
            "Lists: entries separated by ",
            code(";"),
            " in CSV, arrays in JSON. Empty cells: nothing between the commas in CSV, ",
            code("null"),
            " in JSON.",
          ],
          [
            "Dates stand at the precision known: ",
            code("2018"),
            ", ",
            code("2018-01"),
            " or ",
            code("2018-01-24"),
            ". A month or a year is a span of days, not its first day.",
          ],
          [
            "In a spreadsheet, import the file instead of opening it with a double click; choose UTF-8, and text for every column. Otherwise letters with accents break, the leading zero of a county’s FIPS code is lost, and months turn into days.",
          ],
        ],
      },
    ],
  };
}

/** Why some cells start with an apostrophe, and how to take it away. */
export function apostropheSection(): Section {
  return {
    anchor: "apostrophe",
    heading: "Cells that start with an apostrophe",
    blocks: [
      prose(
        [
          "A spreadsheet may run a cell as a formula when its text starts with ",
          code("="),
          ", ",
          code("+"),
          ", ",
          code("-"),
          " or ",
          code("@"),
          " (also in full width, or after white space), or with a tab or a line break. In the CSV files such a text gets one apostrophe in front. A text that starts with an apostrophe of its own, such as a quoted title, gets one more.",
        ],
        [
          "To restore the texts exactly, remove one apostrophe from every cell that starts with one; the snippets below do. Numbers, dates and ids are never touched, and the JSON files hold the texts as they are.",
        ],
      ),
    ],
  };
}
