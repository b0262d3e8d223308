import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countsLine } from "./batch/how-far.ts";
import { batchTable } from "./batch/rows.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "./batch/scopes.ts";
import { summingLine, totalsTable } from "./batch/totals-table.ts";
import { prose, type Fact } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline, type Reader } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The list of all batches, and the totals that they make up. */
export function batchListPage(records: Records): Page {
  const citations = new Citations(records);
  const batches = [...records.all("batches")].sort(
    (a, b) => compareDates(b.announced_on, a.announced_on) || compareWords(a.title, b.title),
  );
  const {
    count,
    kit,
    batch: { list: words },
  } = wordsOf(records);
  return pageOf(records, {
    address: ADDRESSES.batches.list,
    heading: words.heading,
    kind: words.kind,
    summary: [[words.summary(count(batches.length, kit.nouns.batch))], countsLine(records)],
    parents: [],
    sections: [
      {
        anchor: "all",
        heading: words.all,
        blocks: [batchTable(records, batches, citations, { caption: words.caption, interactive: true })],
      },
      {
        anchor: "steps",
        heading: words.steps,
        blocks: [{ kind: "facts", facts: statusFacts(records) }],
      },
      {
        anchor: "totals",
        heading: words.totals,
        blocks: [
          prose(
            summingLine(records),
            words.cited<Inline>((text) => link(text, ADDRESSES.methodology)),
          ),
          totalsTable(records, records.totals("site", "all"), {
            caption: words.site,
            anchor: SITE_ANCHOR,
          }),
          totalsTable(records, records.totals("city", CITY_ID), {
            caption: words.city,
            anchor: CITY_ANCHOR,
          }),
        ],
      },
    ],
    citations,
    facets: { type: "page" },
  });
}

function statusFacts(reader: Reader): Fact[] {
  return Object.values(wordsOf(reader).terms.batchStatuses).map(({ label, meaning }) => ({
    term: label,
    details: [[meaning]],
  }));
}
