import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { countChanges, type Release } from "../model/release.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, sectionsOf } from "./kit/block.ts";
import { cell, sortedCell, type Row } from "./kit/table.ts";
import { link, type Inline } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { rowsIn } from "./release/rows-in.ts";

/** Every release of the data, the latest first. */
export function releaseListPage(records: Records): Page {
  const { data, releases: words, date, count } = wordsOf(records);
  const { releases, unreleased } = records.dataset;
  const { list } = words;
  const last = releases.at(-1);
  const ahead =
    unreleased.length === 0 ? list.asReleased : list.unreleased(count(unreleased.length, list.change));
  const { release, asOf, added, modified, deleted, rows } = list.heads;
  return pageOf(records, {
    address: ADDRESSES.releases.list,
    heading: words.heading,
    title: words.title,
    kind: words.kind,
    summary: last === undefined ? [[list.none]] : [[list.summary(last.number, date(last.as_of))], [ahead]],
    parents: [{ text: data.heading, href: ADDRESSES.data }],
    sections: sectionsOf({
      anchor: "all",
      heading: list.section,
      blocks: [
        prose(
          [list.stays],
          list.follow<Inline>((text) => link(text, ADDRESSES.changes)),
        ),
        {
          kind: "table",
          caption: list.caption,
          heads: [
            { text: release },
            { text: asOf },
            { text: added, numeric: true },
            { text: modified, numeric: true },
            { text: deleted, numeric: true },
            { text: rows, numeric: true },
          ],
          rows: releases.toReversed().map((one) => rowOf(records, one)),
        },
      ],
    }),
    facets: { type: "page" },
  });
}

function rowOf(records: Records, release: Release): Row {
  const { releases: words, date, number } = wordsOf(records);
  const counts = countChanges(release.changes);
  const counted = (value: number) =>
    release.number === 1 ? cell(words.list.first) : sortedCell(value, number(value));
  const rows = rowsIn(release);
  return {
    cells: [
      cell(link(words.name(release.number), ADDRESSES.releases.page(release.number))),
      sortedCell(release.as_of, date(release.as_of)),
      counted(counts.added),
      counted(counts.modified),
      counted(counts.deleted),
      sortedCell(rows, number(rows)),
    ],
  };
}
