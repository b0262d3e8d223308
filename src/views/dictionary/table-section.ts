import { emptyInWords, typeInWords } from "../../model/downloads/column-words.ts";
import type { DownloadColumn, DownloadTable } from "../../model/downloads/download-table.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, type Block, type Cell, type Row, type Section } from "../kit/block.ts";
import { code, joined, link, type Line } from "../kit/inline.ts";
import { codesBlock } from "./codes-block.ts";
import type { VocabularyPlaces } from "./vocabulary-places.ts";

/** One table: what a row is, its files, its columns, and the codes that are explained here. */
export function tableSection(table: DownloadTable, places: VocabularyPlaces): Section {
  const codes: Block[] = [];
  const rows = Object.entries(table.columns).map(([name, column]): Row => {
    const type = typeCell(table, name, column, places, codes);
    return { cells: [cell(code(name)), cell(column.meaning), type, cell(emptyInWords(column))] };
  });
  return {
    anchor: table.name,
    heading: table.title,
    blocks: [
      prose([table.description, ...(table.computed ? [" Computed, not typed."] : [])], filesLine(table)),
      {
        kind: "table",
        caption: `Columns of ${table.name}`,
        heads: [{ text: "Column" }, { text: "Meaning" }, { text: "Type" }, { text: "Empty cells" }],
        rows,
      },
      ...codes,
    ],
  };
}

function filesLine({ name, key }: DownloadTable): Line {
  return [
    "Files: ",
    link(`${name}.csv`, ADDRESSES.download(`${name}.csv`)),
    " and ",
    link(`${name}.json`, ADDRESSES.download(`${name}.json`)),
    ". A row is identified by ",
    ...joined(
      key.map((column) => [code(column)]),
      " and ",
    ),
    ".",
  ];
}

function typeCell(
  table: DownloadTable,
  name: string,
  column: DownloadColumn,
  places: VocabularyPlaces,
  codes: Block[],
): Cell {
  if (column.target !== undefined) {
    const ids = column.kind === "references" ? "ids of rows of " : "id of a row of ";
    return cell(ids, link(column.target, `#${column.target}`));
  }
  if (column.vocabulary === undefined) return cell(typeInWords(column));
  const place = places.placeOf(column.vocabulary, table.name, name);
  if (place.first) codes.push(...codesBlock(name, column.vocabulary, place.anchor));
  return cell(
    "one of ",
    link(place.first ? "these codes" : `the codes of ${place.name}`, `#${place.anchor}`),
  );
}
