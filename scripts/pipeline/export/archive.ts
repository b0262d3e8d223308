import type { Dataset } from "../../../src/model/dataset.ts";
import { checksumsText } from "./checksums.ts";
import type { DescribedTable } from "./descriptors/data-package-text.ts";
import { descriptorFiles } from "./descriptors/descriptor-files.ts";
import { fileFacts, type FileFacts } from "./descriptors/file-facts.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { licenceText } from "./licence.ts";
import { readmeText } from "./readme.ts";
import { PackedFile, zipOf } from "./zip-file.ts";

/** The folder into which the archive unpacks. */
const FOLDER = "vacatur";

/**
 * The archive: every table in every format, the whole as database and workbook, README, licence, dictionary and
 * descriptors, and a manifest that `sha256sum --check` verifies in the folder into which it unpacks. A file is packed when
 * it is added, so that all of them never stand in memory.
 */
export class Archive {
  readonly #packed: PackedFile[] = [];
  readonly #facts: FileFacts[] = [];

  /** Adds a file at a path of its own. Returns what is known of it there. */
  add(path: string, file: ExportedFile): FileFacts {
    const facts = fileFacts({ path, bytes: file.bytes });
    this.#facts.push(facts);
    this.#packed.push(new PackedFile(`${FOLDER}/${path}`, file.bytes));
    return facts;
  }

  /** The archive with what describes its tables and their CSV files in it. */
  file(name: string, tables: readonly DescribedTable[], dataset: Dataset): ExportedFile {
    const describing = [
      textFile("README.md", readmeText(dataset.edition)),
      textFile("LICENSE.txt", licenceText()),
      ...descriptorFiles(tables, dataset),
    ];
    for (const file of describing) this.add(file.path, file);
    const manifest = textFile("SHA256SUMS", checksumsText(this.#facts));
    return zipOf(name, [...this.#packed, new PackedFile(`${FOLDER}/${manifest.path}`, manifest.bytes)]);
  }
}
