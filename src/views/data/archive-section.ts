import { wordsOf } from "../../messages/words.ts";
import { WHOLE_FILES, type WholeFile } from "../../model/downloads/whole-files.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type DataTable, type Row } from "../kit/table.ts";
import { code, link, type Inline, type Reader } from "../kit/inline.ts";
import { fileLink, sizeOf, unbroken, type FileSizes } from "./files.ts";

/** Everything at once: the files that hold the whole record. */
export function archiveSection(reader: Reader, sizes: FileSizes): Section {
  const { heading, checksums, oneRecord, changes } = wordsOf(reader).data.archive;
  const sums = (text: string) => fileLink(reader, text, "SHA256SUMS", sizes);
  return {
    anchor: "archive",
    heading,
    blocks: [
      tableOfWholes(reader, sizes),
      prose(
        checksums<Inline>(sums, code("sha256sum --check --ignore-missing SHA256SUMS")),
        oneRecord<Inline>((text) => link(text, "#records")),
        changes<Inline>(
          (text) => link(text, ADDRESSES.changes),
          (text) => link(text, ADDRESSES.releases.list),
        ),
      ),
    ],
  };
}

function tableOfWholes(reader: Reader, sizes: FileSizes): DataTable {
  const { caption, heads } = wordsOf(reader).data.archive;
  return {
    kind: "table",
    caption,
    heads: [{ text: heads.file }, { text: heads.what }, { text: heads.size, numeric: true }],
    rows: WHOLE_FILES.map((file) => rowOf(reader, file, sizes)),
  };
}

function rowOf(reader: Reader, file: WholeFile, sizes: FileSizes): Row {
  const { data, size } = wordsOf(reader);
  const bytes = sizeOf(file, sizes);
  return {
    cells: [
      cell(link(file, ADDRESSES.download(file))),
      cell(data.archive.wholes[file]),
      sortedCell(bytes, unbroken(size(bytes))),
    ],
  };
}
