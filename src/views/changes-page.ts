import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { link, type Inline } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { logTable } from "./record/log-table.ts";
import { publicLog } from "./record/log.ts";

/** What changed in the published record, the latest first. */
export function changesPage(records: Records): Page {
  const { as_of, first_published_on } = records.edition;
  const { changes, frame, date } = wordsOf(records);
  const log = publicLog(records);
  return pageOf(records, {
    address: ADDRESSES.changes,
    heading: frame.changes,
    kind: changes.log.kind,
    summary: [
      [changes.log.edition(date(first_published_on), date(as_of))],
      changes.log.feed<Inline>(
        link("RSS", ADDRESSES.changesFeed),
        link("Atom", ADDRESSES.feeds.atom()),
        link("JSON Feed", ADDRESSES.feeds.json()),
      ),
      ...(changes.log.inEnglish === null ? [] : [[changes.log.inEnglish]]),
    ],
    parents: [],
    sections: sectionsOf(
      {
        anchor: "log",
        heading: changes.log.heading,
        blocks: [log.length === 0 ? prose([changes.log.none]) : logTable(records, log)],
      },
      explanation(records),
    ),
    facets: { type: "page" },
  });
}

function explanation(records: Records): Section {
  const { heading, edition, addresses, corrections } = wordsOf(records).changes.how;
  return {
    anchor: "how",
    heading,
    blocks: [
      prose(
        [edition],
        [addresses],
        corrections<Inline>((text) => link(text, ADDRESSES.corrections)),
      ),
    ],
  };
}
