import {
  RELEASE_CHANGE_COLUMNS,
  RELEASE_FILES,
  releaseChangeRows,
} from "../../../src/model/downloads/release-changes.ts";
import { dateInWords } from "../../../src/model/partial-date.ts";
import type { Release } from "../../../src/model/release.ts";
import type { ReadRelease } from "../release/read-releases.ts";
import { checksumsText } from "./checksums.ts";
import { csvText } from "./csv-text.ts";
import { fileFacts } from "./descriptors/file-facts.ts";
import { textFile, type ExportedFile } from "./exported-file.ts";
import { jsonText } from "./json-text.ts";
import { licenceText } from "./licence.ts";
import { zipFile } from "./zip-file.ts";

function readme({ number, as_of }: Release): string {
  return `# Vacatur: the data, release ${number}

The tables as they were released: the state of ${dateInWords(as_of)} (${as_of}). They are the files of the editors, byte for
byte. Later releases may have corrected them: see corrections.csv there.

\`sha256sum --check SHA256SUMS\` shows whether they are whole. Licence: CC BY 4.0, see LICENSE.txt.

Import the files into a spreadsheet as UTF-8 with every column as text: nothing in them is marked for spreadsheets.

Cite as: Vacatur, data, release ${number}, state of ${dateInWords(as_of)}, CC BY 4.0; with the address from which you took it.
`;
}

function archiveOf({ release, files }: ReadRelease): ExportedFile {
  const folder = `vacatur-release-${release.number}`;
  const tables = [...files].map(([path, text]) => textFile(path, text));
  const all = [
    textFile("README.md", readme(release)),
    textFile("LICENSE.txt", licenceText()),
    textFile("SHA256SUMS", checksumsText(tables.map(fileFacts))),
    ...tables,
  ];
  return zipFile(
    RELEASE_FILES.archive(release.number),
    all.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  );
}

function filesOf(read: ReadRelease): ExportedFile[] {
  const { release } = read;
  const rows = releaseChangeRows(release);
  const table = { columns: RELEASE_CHANGE_COLUMNS };
  const files = [
    archiveOf(read),
    textFile(RELEASE_FILES.changesCsv(), csvText(table, rows)),
    textFile(RELEASE_FILES.changesJson(), jsonText(table, rows)),
    textFile(RELEASE_FILES.release(), `${JSON.stringify(release, null, 2)}\n`),
  ];
  return [...files, textFile(RELEASE_FILES.checksums(), checksumsText(files.map(fileFacts)))];
}

/** What a reader can download of every release, below `releases/N/`: the same releases give the same bytes. */
export function* releaseFiles(releases: readonly ReadRelease[]): Generator<ExportedFile> {
  for (const read of releases)
    for (const file of filesOf(read)) yield { ...file, path: `releases/${read.release.number}/${file.path}` };
}
