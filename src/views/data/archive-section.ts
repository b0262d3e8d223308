import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, link, type Inline, type Reader } from "../kit/inline.ts";
import { fileLink, type FileSizes } from "./files.ts";

/** Everything at once. */
export function archiveSection(reader: Reader, sizes: FileSizes): Section {
  const { heading, all, checksums, oneRecord, changes } = wordsOf(reader).data.archive;
  const file = (name: string) => (text: string) => fileLink(reader, text, name, sizes);
  return {
    anchor: "archive",
    heading,
    blocks: [
      prose(
        all<Inline>(file("vacatur.zip")),
        checksums<Inline>(file("SHA256SUMS"), code("sha256sum --check --ignore-missing SHA256SUMS")),
        oneRecord<Inline>((text) => link(text, "#records")),
        changes<Inline>((text) => link(text, ADDRESSES.changes)),
      ),
    ],
  };
}
