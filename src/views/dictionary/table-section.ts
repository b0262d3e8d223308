import { wordsOf } from "../../messages/words.ts";
import type { DownloadColumn, DownloadTable } from "../../model/downloads/download-table.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, type Block, type Cell, type Row, type Section } from "../kit/block.ts";
import {
  code,
  inOriginal,
  joined,
  link,
  original,
  type Inline,
  type Line,
  type Reader,
} from "../kit/inline.ts";
import { codesBlock } from "./codes-block.ts";
import type { VocabularyPlaces } from "./vocabulary-places.ts";

/** One table: what a row is, its files, its columns, and the codes that are explained here. */
export function tableSection(reader: Reader, table: DownloadTable, places: VocabularyPlaces): Section {
  const { dictionary } = wordsOf(reader);
  const { caption, heads, computed, neverEmpty, maybeEmpty } = dictionary;
  const codes: Block[] = [];
  const rows = Object.entries(table.columns).map(([name, column]): Row => {
    const type = typeCell(reader, table, name, column, places, codes);
    const empty = column.required ? neverEmpty : maybeEmpty;
    return { cells: [cell(code(name)), cell(original(reader, column.meaning)), type, cell(empty)] };
  });
  return {
    anchor: table.name,
    heading: table.title,
    ...inOriginal(reader),
    blocks: [
      prose(
        [original(reader, table.description), ...(table.computed ? [computed] : [])],
        filesLine(reader, table),
      ),
      {
        kind: "table",
        caption: caption(table.name),
        heads: [{ text: heads.column }, { text: heads.meaning }, { text: heads.type }, { text: heads.empty }],
        rows,
      },
      ...codes,
    ],
  };
}

function filesLine(reader: Reader, { name, key }: DownloadTable): Line {
  const { files, and } = wordsOf(reader).dictionary;
  const fileLink = (file: string) => link(file, ADDRESSES.download(file));
  const columns = joined(
    key.map((column) => [code(column)]),
    and,
  );
  return files<Inline>(fileLink(`${name}.csv`), fileLink(`${name}.json`), columns);
}

function typeCell(
  reader: Reader,
  table: DownloadTable,
  name: string,
  column: DownloadColumn,
  places: VocabularyPlaces,
  codes: Block[],
): Cell {
  const { types, idOf, idsOf, oneOfThese, oneOfThose } = wordsOf(reader).dictionary;
  if (column.target !== undefined) {
    const target = link(column.target, `#${column.target}`);
    return cell(...(column.kind === "references" ? idsOf<Inline>(target) : idOf<Inline>(target)));
  }
  if (column.vocabulary === undefined) return cell(types[column.kind]);
  const place = places.placeOf(column.vocabulary, table.name, name);
  const toPlace = (text: string) => link(text, `#${place.anchor}`);
  if (!place.first) return cell(...oneOfThose<Inline>(place.name, toPlace));
  codes.push(...codesBlock(reader, name, column.vocabulary, place.anchor));
  return cell(...oneOfThese<Inline>(toPlace));
}
