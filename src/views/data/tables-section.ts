import { numberInWords } from "../../format/counts.ts";
import type { DownloadTable } from "../../model/downloads/download-table.ts";
import { COMPUTED_TABLES, TYPED_TABLES } from "../../model/downloads/download-tables.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type DataTable, type Row, type Section } from "../kit/block.ts";
import { code, link } from "../kit/inline.ts";
import { fileLink, type FileSizes } from "./files.ts";

/** The tables as editors keep them. */
export function typedTablesSection(records: Records, sizes: FileSizes): Section {
  return {
    anchor: "tables",
    heading: "The tables",
    blocks: [
      prose([
        "The record as its editors keep it, row by row. Each name leads to the ",
        link("dictionary", ADDRESSES.dictionary),
        ", which explains every column. To look at the rows first, filter them and keep a part, use the ",
        link("table explorer", ADDRESSES.explore),
        ".",
      ]),
      tableOfFiles("Tables of the record", TYPED_TABLES, records, sizes),
    ],
  };
}

/** The tables that are computed. */
export function computedTablesSection(records: Records, sizes: FileSizes): Section {
  return {
    anchor: "computed",
    heading: "What is computed from them",
    blocks: [
      prose([
        "Nothing in these tables was typed: they follow from the tables above by the rules of the ",
        link("methodology", ADDRESSES.methodology),
        ". Use them rather than adding up rows, and to say how an officer’s case stands. Their names start with ",
        code("derived_"),
        ".",
      ]),
      tableOfFiles("Computed tables", COMPUTED_TABLES, records, sizes),
    ],
  };
}

function tableOfFiles(
  caption: string,
  tables: readonly DownloadTable[],
  records: Records,
  sizes: FileSizes,
): DataTable {
  return {
    kind: "table",
    caption,
    heads: [{ text: "Table" }, { text: "One row is" }, { text: "Rows", numeric: true }, { text: "Files" }],
    rows: tables.map((table) => tableRow(table, records, sizes)),
  };
}

function tableRow(table: DownloadTable, records: Records, sizes: FileSizes): Row {
  const { length } = table.rows(records.dataset);
  return {
    cells: [
      cell(link(table.title, `${ADDRESSES.dictionary}#${table.name}`)),
      cell(table.description),
      sortedCell(length, length === 0 ? "none yet" : numberInWords(length)),
      cell(
        ...fileLink("CSV", `${table.name}.csv`, sizes),
        "; ",
        ...fileLink("JSON", `${table.name}.json`, sizes),
      ),
    ],
  };
}
