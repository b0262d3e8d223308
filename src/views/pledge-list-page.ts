import { compareWords } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Pledge } from "../model/tables/pledges.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, sortedCell, type Row } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { original, originalLink } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { agreementSentences } from "./pledge/agreement.ts";
import { demandsOf } from "./pledge/demands.ts";

/** The list of all pledges, letters, questionnaires and surveys. */
export function pledgeListPage(records: Records): Page {
  const words = wordsOf(records);
  const { list } = words.pledge;
  const { heads } = list;
  const citations = new Citations(records);
  const pledges = [...records.all("pledges")].sort(
    (a, b) => compareDates(a.issued_on, b.issued_on) || compareWords(a.title, b.title),
  );
  return pageOf(records, {
    address: ADDRESSES.pledges.list,
    heading: words.pledge.pledges,
    title: list.title,
    kind: list.kind,
    summary: [
      [
        list.introduction(
          words.count(pledges.length, list.document),
          words.count(records.all("demands").length, list.ask),
        ),
      ],
      [list.notAll],
    ],
    parents: [],
    sections: [
      {
        anchor: "pledges",
        heading: list.all,
        blocks: [
          {
            kind: "table",
            caption: list.caption,
            interactive: true,
            heads: [
              { text: heads.document },
              { text: heads.kind },
              { text: heads.organizers },
              { text: heads.putTo },
              { text: heads.issued },
              { text: heads.asks, numeric: true },
              { text: heads.answers },
            ],
            rows: pledges.map((pledge) => pledgeRow(records, pledge, citations)),
          },
        ],
      },
    ],
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
