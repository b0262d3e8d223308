import { wordsOf } from "../../messages/words.ts";
import { countOf } from "../../model/count-of.ts";
import type { DownloadTable } from "../../model/downloads/download-table.ts";
import { COMPUTED_TABLES, TYPED_TABLES } from "../../model/downloads/download-tables.ts";
import { TABLE_FORMATS } from "../../model/downloads/whole-files.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import {
  code,
  joined,
  link,
  original,
  originalLink,
  type Inline,
  type Line,
  type Reader,
} from "../kit/inline.ts";
import { fileLink, type FileSizes } from "./files.ts";

/** The tables as editors keep them. */
export function typedTablesSection(records: Records, sizes: FileSizes): Section {
  const { data, sql } = wordsOf(records);
  const { heading, caption, note, inEnglish } = data.tables;
  return {
    anchor: "tables",
    heading,
    blocks: [
      prose(
        note<Inline>(
          (text) => link(text, ADDRESSES.dictionary),
          (text) => link(text, ADDRESSES.explore),
        ),
        sql.invitation<Inline>((text) => link(text, ADDRESSES.sql)),
        ...(inEnglish === null ? [] : [[inEnglish]]),
      ),
      tableOfFiles(caption, TYPED_TABLES, records, sizes),
    ],
  };
}

/** The tables that are computed. */
export function computedTablesSection(records: Records, sizes: FileSizes): Section {
  const { heading, caption, note } = wordsOf(records).data.computed;
  return {
    anchor: "computed",
    heading,
    blocks: [
      prose(note<Inline>((text) => link(text, ADDRESSES.methodology), code("derived_"), code("statements"))),
      tableOfFiles(caption, COMPUTED_TABLES, records, sizes),
    ],
  };
}

function tableOfFiles(
  caption: string,
  tables: readonly DownloadTable[],
  records: Records,
  sizes: FileSizes,
): DataTable {
  const { heads } = wordsOf(records).data.tables;
  return {
    kind: "table",
    caption,
    heads: [
      { text: heads.table },
      { text: heads.row },
      { text: heads.rows, numeric: true },
      { text: heads.files },
    ],
    rows: tables.map((table) => tableRow(table, records, sizes)),
  };
}

function filesOf(reader: Reader, table: string, sizes: FileSizes): Line {
  const files = Object.entries(TABLE_FORMATS).map(([ending, format]) =>
    fileLink(reader, format, `${table}.${ending}`, sizes),
  );
  return joined(files, "; ");
}

function tableRow(table: DownloadTable, records: Records, sizes: FileSizes): Row {
  const { data, number } = wordsOf(records);
  const count = countOf(table.rows(records.dataset));
  return {
    cells: [
      cell(originalLink(records, table.title, `${ADDRESSES.dictionary}#${table.name}`)),
      cell(original(records, table.description)),
      sortedCell(count, count === 0 ? data.tables.noRow : number(count)),
      cell(...filesOf(records, table.name, sizes)),
    ],
  };
}
