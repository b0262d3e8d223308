import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Pledge } from "../model/tables/pledges.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, sortedCell, type DataTable, type Row } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { original, originalLink } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";
import { agreementSentences } from "./pledge/agreement.ts";
import { demandsOf } from "./pledge/demands.ts";

/** All pledges, letters, questionnaires and surveys, the earliest first. */
export function pledgeList(records: Records): LongList<Pledge> {
  return longList(records, "pledges", () => ({
    items: [...records.all("pledges")].sort(
      (a, b) => compareDates(a.issued_on, b.issued_on) || compareWords(a.title, b.title),
    ),
  }));
}

/** Some pledges as a table. */
export function pledgeTable(records: Records, pledges: readonly Pledge[], citations: Citations): DataTable {
  const { caption, heads } = wordsOf(records).pledge.list;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [
      { text: heads.document },
      { text: heads.kind },
      { text: heads.organizers },
      { text: heads.putTo },
      { text: heads.issued },
      { text: heads.asks, numeric: true },
      { text: heads.answers, onPagesOnly: true },
    ],
    rows: pledges.map((pledge) => pledgeRow(records, pledge, citations)),
  };
}

/** The list of all pledges, letters, questionnaires and surveys, or a part of it. */
export function pledgeListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const words = wordsOf(records);
  const { list } = words.pledge;
  const citations = new Citations(records);
  const pledges = pledgeList(records);
  const view = { collection: "pledges", list: pledges, part } as const;
  const table = pledgeTable(records, pledges.itemsOn(part), citations);
  const heading = words.pledge.pledges;
  if (part !== FIRST_PART) {
    const about = { heading, kind: list.kind, note: [list.notAll], citations };
    return furtherPage(records, view, about, table);
  }
  return pageOf(records, {
    address: ADDRESSES.pledges.list,
    heading,
    title: list.title,
    kind: list.kind,
    summary: [
      [
        list.introduction(
          words.count(pledges.items.length, list.document),
          words.count(records.all("demands").length, list.ask),
        ),
      ],
      [list.notAll],
    ],
    parents: [],
    sections: [{ anchor: "pledges", heading: list.all, blocks: listBlocks(records, view, table) }],
    citations,
    facets: { type: "page" },
  });
}

function pledgeRow(records: Records, pledge: Pledge, citations: Citations): Row {
  const words = wordsOf(records);
  const { list } = words.pledge;
  const id = pledge.pledge_id;
  const answers = records
    .pledgeAnswers({ pledge: id })
    .flatMap((group) => agreementSentences(records, group));
  return {
    cells: [
      cell(
        originalLink(records, pledge.title, ADDRESSES.pledges.page(id)),
        citations.cite(pledge.source_ids),
      ),
      cell(words.terms.pledgeKinds[pledge.kind].label),
      cell(pledge.organizers.length === 0 ? list.notKnown : words.list(pledge.organizers)),
      cell(original(records, pledge.addressed_to)),
      sortedCell(pledge.issued_on ?? "", words.dateOrUnknown(pledge.issued_on)),
      cell(words.number(demandsOf(records, id).length)),
      cell(answers.length === 0 ? list.noAnswer : answers.join(" "), citations.cite(pledge.source_ids)),
    ],
  };
}
