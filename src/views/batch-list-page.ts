import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Batch } from "../model/tables/batches.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countsLine } from "./batch/how-far.ts";
import { batchTable } from "./batch/rows.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "./batch/scopes.ts";
import { summingLine, totalsTable } from "./batch/totals-table.ts";
import { prose, type Fact } from "./kit/block.ts";
import type { DataTable } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Inline, type Reader } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";

/** All batches, the latest first. */
export function batchList(records: Records): LongList<Batch> {
  return longList(records, "batches", () => ({
    items: [...records.all("batches")].sort(
      (a, b) => compareDates(b.announced_on, a.announced_on) || compareWords(a.title, b.title),
    ),
    countiesOf: (batch) => batch.county_ids,
  }));
}

/** Some batches as the table of the list. */
export function batchListTable(records: Records, batches: readonly Batch[], citations: Citations): DataTable {
  const { caption } = wordsOf(records).batch.list;
  return batchTable(records, batches, citations, { caption, interactive: true });
}

/** The list of all batches and the totals that they make up, or a part of the list. */
export function batchListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const citations = new Citations(records);
  const list = batchList(records);
  const view = { collection: "batches", list, part } as const;
  const table = batchListTable(records, list.itemsOn(part), citations);
  const {
    count,
    kit,
    batch: { list: words },
  } = wordsOf(records);
  if (part !== FIRST_PART)
    return furtherPage(records, view, { ...words, note: summingLine(records), citations }, table);
  return pageOf(records, {
    address: ADDRESSES.batches.list,
    heading: words.heading,
    kind: words.kind,
    summary: [[words.summary(count(list.items.length, kit.nouns.batch))], countsLine(records)],
    parents: [],
    sections: [
      {
        anchor: "all",
        heading: words.all,
        blocks: listBlocks(records, view, table),
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
