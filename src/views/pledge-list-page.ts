import { countOf } from "../format/counts.ts";
import { dateOrUnknown } from "../format/dates.ts";
import { listOf } from "../format/lists.ts";
import { compareWords } from "../format/order.ts";
import { compareDates } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import type { Pledge } from "../model/tables/pledges.ts";
import { PLEDGE_KINDS } from "../model/vocabulary/pledges.ts";
import { labelOf } from "../model/vocabulary/vocabulary.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, sortedCell, type Row } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { agreementSentences } from "./pledge/agreement.ts";
import { demandsOf } from "./pledge/demands.ts";

/** The list of all pledges, letters, questionnaires and surveys. */
export function pledgeListPage(records: Records): Page {
  const citations = new Citations(records);
  const pledges = [...records.all("pledges")].sort(
    (a, b) => compareDates(a.issued_on, b.issued_on) || compareWords(a.title, b.title),
  );
  return pageOf(records, {
    address: ADDRESSES.pledges.list,
    heading: "Pledges",
    title: "Pledges, letters and questionnaires",
    kind: "List",
    summary: [
      [
        `What candidates for prosecutor and prosecutors in office were asked about convictions that rest on police misconduct, and what they answered: ${countOf(pledges.length, "document")} with ${countOf(records.all("demands").length, "ask")}.`,
      ],
      ["This is no list of all such documents. Outside New York they were not looked for."],
    ],
    parents: [],
    sections: [
      {
        anchor: "pledges",
        heading: "All documents",
        blocks: [
          {
            kind: "table",
            caption: "Documents, undated first, then the oldest first",
            interactive: true,
            heads: [
              { text: "Document" },
              { text: "Kind" },
              { text: "Organizers named" },
              { text: "Put to" },
              { text: "Issued" },
              { text: "Asks", numeric: true },
              { text: "Answers" },
            ],
            rows: pledges.map((pledge) => pledgeRow(records, pledge, citations)),
          },
        ],
      },
    ],
    citations,
    facets: { type: "Page" },
  });
}

function pledgeRow(records: Records, pledge: Pledge, citations: Citations): Row {
  const id = pledge.pledge_id;
  const answers = records
    .pledgeAnswers({ pledge: id })
    .flatMap((group) => agreementSentences(records, group));
  return {
    cells: [
      cell(link(pledge.title, ADDRESSES.pledges.page(id)), citations.cite(pledge.source_ids)),
      cell(labelOf(PLEDGE_KINDS, pledge.kind)),
      cell(pledge.organizers.length === 0 ? "not known" : listOf(pledge.organizers)),
      cell(pledge.addressed_to),
      sortedCell(pledge.issued_on ?? "", dateOrUnknown(pledge.issued_on)),
      cell(String(demandsOf(records, id).length)),
      cell(
        answers.length === 0 ? "No answer is recorded." : answers.join(" "),
        citations.cite(pledge.source_ids),
      ),
    ],
  };
}
