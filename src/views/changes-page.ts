import { dateInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { prose, sectionsOf, type Section } from "./kit/block.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { logTable } from "./record/log-table.ts";
import { publicLog } from "./record/log.ts";

/** What changed in the published record, the latest first. */
export function changesPage(records: Records): Page {
  const { as_of, first_published_on } = records.dataset.edition;
  const log = publicLog(records);
  return pageOf(records, {
    address: ADDRESSES.changes,
    heading: "Changes",
    kind: "What changed",
    summary: [
      [
        `The record was first published on ${dateInWords(first_published_on)}. This is its state of ${dateInWords(as_of)}: nothing that happened or was published later is in it.`,
      ],
      [
        "Corrections are changes too and stand in both logs. ",
        link("Follow this page as a feed", ADDRESSES.changesFeed),
        ".",
      ],
    ],
    parents: [],
    sections: sectionsOf(
      {
        anchor: "log",
        heading: "Log",
        blocks: [log.length === 0 ? prose(["No change is recorded."]) : logTable(log)],
      },
      EXPLANATION,
    ),
    facets: { type: "Page" },
  });
}

const EXPLANATION: Section = {
  anchor: "how",
  heading: "How changes are recorded",
  blocks: [
    prose(
      [
        "An edition is a dated state of the whole record. A record that is added, brought up to date or withdrawn has a line here. “Last changed” at the end of a page is the date of the last line about that record.",
      ],
      [
        "A published address is never given to something else. A record that was withdrawn leaves a page that says when and why; one that was renamed leads on to its new address.",
      ],
      [
        "A value that was wrong is a correction, with the old value, the new one and the reason: see ",
        link("Corrections", ADDRESSES.corrections),
        ".",
      ],
    ),
  ],
};
