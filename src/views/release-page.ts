import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { countChanges, type Release } from "../model/release.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { sectionsOf } from "./kit/block.ts";
import { link, type Inline, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { changesSection } from "./release/changes-section.ts";
import { checksumsSection, filesSection, type ReleaseSizes } from "./release/files-sections.ts";
import { rowsIn, tablesIn } from "./release/rows-in.ts";

/**
 * One release: what it was, what differs from the one before, and its files.
 * @throws Error if there is no release of the number
 */
export function releasePage(records: Records, number: string, sizes: ReleaseSizes): Page {
  const release = records.releases.find((one) => `${one.number}` === number);
  if (release === undefined) throw new Error(`there is no release ${number}`);
  const { data, releases: words, count, date } = wordsOf(records);
  const { summary, row, table } = words.one;
  return pageOf(records, {
    address: ADDRESSES.releases.page(release.number),
    heading: words.name(release.number),
    kind: words.kind,
    summary: [
      [summary(date(release.as_of), count(rowsIn(release), row), count(tablesIn(release), table))],
      [changesSummary(records, release)],
      placeOf(records, release),
    ],
    parents: [
      { text: data.heading, href: ADDRESSES.data },
      { text: words.heading, href: ADDRESSES.releases.list },
    ],
    sections: sectionsOf(
      changesSection(records, release),
      filesSection(records, release, sizes),
      checksumsSection(records, release),
    ),
    facets: { type: "page" },
  });
}

function changesSummary(records: Records, { number: own, changes }: Release): string {
  const { releases, number } = wordsOf(records);
  if (own === 1) return releases.one.first;
  const { added, modified, deleted } = countChanges(changes);
  return releases.one.counts(own - 1, number(added), number(modified), number(deleted));
}

/** Whether it is the last one, or where the last one is. */
function placeOf(records: Records, release: Release): Line {
  const { isLast, isOld } = wordsOf(records).releases.one;
  const last = records.releases.at(-1);
  if (last === undefined || last.number === release.number) return [isLast];
  return isOld<Inline>((text) => link(text, ADDRESSES.releases.page(last.number)), last.number);
}
