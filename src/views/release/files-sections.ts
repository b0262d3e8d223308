import { wordsOf } from "../../messages/words.ts";
import { RELEASE_FILES } from "../../model/downloads/release-changes.ts";
import type { Records } from "../../model/records.ts";
import type { Release } from "../../model/release.ts";
import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section } from "../kit/block.ts";
import { cell, sortedCell, type Row } from "../kit/table.ts";
import { code, link, type Inline } from "../kit/inline.ts";

/** The size of each file of a release, in bytes, by `N/NAME`. */
export type ReleaseSizes = ReadonlyMap<string, number>;

/** The files of a release. */
export function filesSection(records: Records, release: Release, sizes: ReleaseSizes): Section {
  const { heading, caption, heads, check } = wordsOf(records).releases.one.files;
  const kinds = Object.keys(RELEASE_FILES) as (keyof typeof RELEASE_FILES)[];
  return {
    anchor: "files",
    heading,
    blocks: [
      {
        kind: "table",
        caption,
        heads: [{ text: heads.file }, { text: heads.what }, { text: heads.size, numeric: true }],
        rows: kinds.map((kind) => fileRow(records, release, kind, sizes)),
      },
      prose(check<Inline>(code("sha256sum --check SHA256SUMS"))),
    ],
  };
}

/** @throws Error if there is no such file */
function fileRow(
  records: Records,
  { number }: Release,
  kind: keyof typeof RELEASE_FILES,
  sizes: ReleaseSizes,
): Row {
  const { releases, size } = wordsOf(records);
  const file = RELEASE_FILES[kind](number);
  const bytes = sizes.get(`${number}/${file}`);
  if (bytes === undefined) throw new Error(`there is no file ${file} of release ${number}`);
  return {
    cells: [
      cell(link(file, ADDRESSES.releases.file(number, file))),
      cell(releases.one.files.what[kind]),
      sortedCell(bytes, size(bytes)),
    ],
  };
}

/** The tables of a release with their checksums. */
export function checksumsSection(records: Records, { files }: Release): Section {
  const { releases, number } = wordsOf(records);
  const { heading, caption, heads, noTable } = releases.one.checksums;
  return {
    anchor: "checksums",
    heading,
    blocks: [
      {
        kind: "table",
        caption,
        heads: [{ text: heads.file }, { text: heads.rows, numeric: true }, { text: heads.sum }],
        rows: files.map(({ path, rows, sha256 }) => ({
          cells: [
            cell(code(path)),
            rows === null ? cell(noTable) : sortedCell(rows, number(rows)),
            cell(code(sha256)),
          ],
        })),
      },
    ],
  };
}
