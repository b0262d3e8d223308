import { wordsOf } from "../../messages/words.ts";
import { DESCRIBING_FILES } from "../../model/downloads/whole-files.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type Row } from "../kit/table.ts";
import { link, type Inline } from "../kit/inline.ts";
import { catalogText, openApiText, type DescribedText } from "./described-texts.ts";
import { sizeOf, unbroken, type FileSizes } from "./files.ts";

/** One file with what it is. */
interface Described {
  readonly name: string;
  readonly address: Address;
  readonly what: string;
  readonly bytes: number;
}

/** The files by which programs learn what the tables hold and where they are. */
export function descriptorsSection(records: Records, sizes: FileSizes): Section {
  const { archive, descriptors } = wordsOf(records).data;
  const { heading, caption, note, files, catalog, openApi } = descriptors;
  const described = [
    ...DESCRIBING_FILES.map((name): Described => ({
      name,
      address: ADDRESSES.download(name),
      what: files[name],
      bytes: sizeOf(name, sizes),
    })),
    madeWithPages(catalogText(records, sizes), catalog),
    madeWithPages(openApiText(records), openApi),
  ];
  return {
    anchor: "descriptors",
    heading,
    blocks: [
      prose(note<Inline>((text) => link(text, ADDRESSES.dictionary))),
      {
        kind: "table",
        caption,
        heads: [
          { text: archive.heads.file },
          { text: archive.heads.what },
          { text: archive.heads.size, numeric: true },
        ],
        rows: described.map((file) => rowOf(records, file)),
      },
    ],
  };
}

function madeWithPages({ address, text }: DescribedText, what: string): Described {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return { name, address, what, bytes: new TextEncoder().encode(text).byteLength };
}

function rowOf(records: Records, { name, address, what, bytes }: Described): Row {
  const { size } = wordsOf(records);
  return { cells: [cell(link(name, address)), cell(what), sortedCell(bytes, unbroken(size(bytes)))] };
}
