import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { code, link } from "../kit/inline.ts";
import { fileLink, type FileSizes } from "./files.ts";

/** Everything at once. */
export function archiveSection(sizes: FileSizes): Section {
  return {
    anchor: "archive",
    heading: "Everything at once",
    blocks: [
      prose(
        [
          ...fileLink("All tables in one archive (ZIP)", "vacatur.zip", sizes),
          ": every table as CSV and as JSON, a README with the dictionary of all columns, and the licence.",
        ],
        [
          ...fileLink("Checksums (SHA-256)", "SHA256SUMS", sizes),
          ", to see whether a file arrived whole: ",
          code("sha256sum --check --ignore-missing SHA256SUMS"),
          ". Two editions with the same rows have the same bytes, so a checksum also tells whether anything changed.",
        ],
        [
          "One record alone: the page of every officer, batch, county, race, pledge, person and source leads to its data at its end. ",
          link("How those files are made", "#records"),
          ".",
        ],
        [
          "What changed from one edition to the next is in the ",
          link("list of changes", ADDRESSES.changes),
          ".",
        ],
      ),
    ],
  };
}
