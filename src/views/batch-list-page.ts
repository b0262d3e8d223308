import { countOf } from "../format/counts.ts";
import { compareWords } from "../format/order.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { countsLine } from "./batch/how-far.ts";
import { batchTable } from "./batch/rows.ts";
import { CITY_ANCHOR, CITY_ID, SITE_ANCHOR } from "./batch/scopes.ts";
import { summingLine, totalsTable } from "./batch/totals-table.ts";
import { BATCH_STATUSES, type BatchStatus } from "../model/vocabulary/batches.ts";
import { prose, type Fact } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The list of all batches, and the totals that they make up. */
export function batchListPage(records: Records): Page {
  const citations = new Citations(records);
  const batches = [...records.all("batches")].sort(
    (a, b) => compareDates(b.announced_on, a.announced_on) || compareWords(a.title, b.title),
  );
  const caption = "All batches, the latest announcement first";
  return pageOf(records, {
    address: ADDRESSES.batches.list,
    heading: "Batches of convictions",
    kind: "List",
    summary: [
      [
        `${countOf(batches.length, "batch", "batches")}: sets of convictions that one prosecutor was asked to undo, said they would undo, or moved to undo together.`,
      ],
      countsLine(),
    ],
    parents: [],
    sections: [
      {
        anchor: "all",
        heading: "All batches",
        blocks: [batchTable(records, batches, citations, { caption, interactive: true })],
      },
      { anchor: "steps", heading: "What the steps mean", blocks: [{ kind: "facts", facts: statusFacts() }] },
      {
        anchor: "totals",
        heading: "How the totals are made up",
        blocks: [
          prose(summingLine(), [
            "Every number of a batch is cited in the table above and on the page of the batch. ",
            link("The rules in full", ADDRESSES.methodology),
            ".",
          ]),
          totalsTable(records, records.totals("site", "all"), {
            caption: "The whole record",
            anchor: SITE_ANCHOR,
          }),
          totalsTable(records, records.totals("city", CITY_ID), {
            caption: "New York City: its five counties and the batches that span them",
            anchor: CITY_ANCHOR,
          }),
        ],
      },
    ],
    citations,
    facets: { type: "Page" },
  });
}

function statusFacts(): Fact[] {
  return (Object.keys(BATCH_STATUSES) as BatchStatus[]).map((status) => ({
    term: BATCH_STATUSES[status].label,
    details: [[BATCH_STATUSES[status].meaning]],
  }));
}
