import { wordsOf } from "../../messages/words.ts";
import { columnExamples } from "../../model/downloads/column-example.ts";
import { columnSince } from "../../model/downloads/column-since.ts";
import type { DownloadColumn, DownloadRow, DownloadTable } from "../../model/downloads/download-table.ts";
import { TABLE_FORMATS } from "../../model/downloads/whole-files.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import { cell, type Cell, type Row } from "../kit/table.ts";
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

/** One table: what a row is, its files, its columns with an example of its rows, and the codes that are explained here. */
export function tableSection(
  reader: Reader,
  table: DownloadTable,
  rows: Iterable<DownloadRow>,
  places: VocabularyPlaces,
): Section {
  const { dictionary } = wordsOf(reader);
  const { caption, heads, computed } = dictionary;
  const codes: Block[] = [];
  const examples = columnExamples(table, rows);
  const columns = Object.entries(table.columns).map(([name, column]): Row => ({
    cells: [
      cell(code(name)),
      cell(original(reader, column.meaning)),
      typeCell(reader, table, name, column, places, codes),
      exampleCell(reader, examples.get(name)),
      cell(column.required ? dictionary.neverEmpty : dictionary.maybeEmpty),
      cell(columnSince(column)),
    ],
  }));
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
        heads: [heads.column, heads.meaning, heads.type, heads.example, heads.empty, heads.since].map(
          (text) => ({
            text,
          }),
        ),
        rows: columns,
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
  const ofTable = Object.keys(TABLE_FORMATS).map((ending) => [fileLink(`${name}.${ending}`)]);
  return files<Inline>(joined(ofTable), columns);
}

function exampleCell(reader: Reader, example: string | undefined): Cell {
  return cell(example === undefined ? wordsOf(reader).dictionary.noExample : code(example));
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
