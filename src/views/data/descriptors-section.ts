import { wordsOf } from "../../messages/words.ts";
import { DESCRIBING_FILES } from "../../model/downloads/whole-files.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { cell, prose, sortedCell, type Section } from "../kit/block.ts";
import { link, type Inline, type Reader } from "../kit/inline.ts";
import { sizeOf, unbroken, type FileSizes } from "./files.ts";

/** The files by which programs learn what the tables hold. */
export function descriptorsSection(reader: Reader, sizes: FileSizes): Section {
  const { data, size } = wordsOf(reader);
  const { heading, caption, note, files } = data.descriptors;
  const { heads } = data.archive;
  return {
    anchor: "descriptors",
    heading,
    blocks: [
      prose(note<Inline>((text) => link(text, ADDRESSES.dictionary))),
      {
        kind: "table",
        caption,
        heads: [{ text: heads.file }, { text: heads.what }, { text: heads.size, numeric: true }],
        rows: DESCRIBING_FILES.map((file) => ({
          cells: [
            cell(link(file, ADDRESSES.download(file))),
            cell(files[file]),
            sortedCell(sizeOf(file, sizes), unbroken(size(sizeOf(file, sizes)))),
          ],
        })),
      },
    ],
  };
}
