import { amountOf, countOf, numberInWords, quantityOf } from "../format/counts.ts";
import { agencyShortName, officerName } from "../format/names.ts";
import { compareNames } from "../format/order.ts";
import type { Records } from "../model/records.ts";
import type { Officer } from "../model/tables/officers.ts";
import { INCLUSION_BASES, type InclusionBasis } from "../model/vocabulary/officers.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { scopeAmount } from "./batch/scope-amount.ts";
import { cell, prose, sortedCell, type Cell, type Fact, type Row } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { officerTags } from "./officer/tags.ts";

/** The list of all officers under the inclusion rule. */
export function officerListPage(records: Records): Page {
  const citations = new Citations(records);
  const officers = [...records.all("officers")].sort(compareNames);
  return pageOf(records, {
    address: ADDRESSES.officers.list,
    heading: "Officers",
    kind: "List",
    summary: [
      [
        `${countOf(officers.length, "officer")} under a closed rule: each is tied by a source to at least one batch of convictions, and was either convicted of a crime or the subject of a formal finding. Anybody else is only counted. `,
        link("The inclusion rule in full", `${ADDRESSES.methodology}#inclusion-rule`),
        ".",
      ],
      [LIST_NOTE],
    ],
    parents: [],
    sections: [
      {
        anchor: "all",
        heading: "All officers",
        blocks: [
          {
            kind: "table",
            caption: "Officers by family name",
            interactive: true,
            heads: [
              { text: "Officer" },
              { text: "Agency" },
              { text: "Status" },
              { text: "How the officer’s own case stands" },
              { text: "Batches", numeric: true },
              { text: "Convictions vacated", numeric: true },
            ],
            rows: officers.map((officer) => officerRow(records, officer, citations)),
          },
          prose(countsNote()),
        ],
      },
      {
        anchor: "rule",
        heading: "Why they are listed",
        blocks: [{ kind: "facts", facts: basisFacts(officers) }],
      },
    ],
    citations,
    facets: { type: "Page" },
  });
}

const LIST_NOTE =
  "The column on the officer’s own case says how every case of the officer ended. An officer’s crime elsewhere is not misconduct in the convictions undone.";

function officerRow(records: Records, officer: Officer, citations: Citations): Row {
  const status = records.officerStatus(officer.officer_id);
  const batches = records.where("batch_officers", "officer_id", officer.officer_id).length;
  return {
    cells: [
      sortedCell(
        `${officer.family_name} ${officer.given_name}`,
        link(officerName(officer), ADDRESSES.officers.page(officer.officer_id)),
      ),
      cell(agencyShortName(records.get("agencies", officer.agency_id))),
      cell(...officerTags(status)),
      cell(status.summary, citations.cite(status.summary_source_ids)),
      sortedCell(batches, numberInWords(batches)),
      vacatedCell(records, officer),
    ],
  };
}

function vacatedCell(records: Records, officer: Officer): Cell {
  const totals = records.totals("officer", officer.officer_id);
  const { quantity } = totals.vacated;
  if (quantity !== null) return sortedCell(quantity.value, amountOf(quantity));
  const counted = totals.people.quantity ?? totals.cases.quantity;
  if (counted !== null)
    return sortedCell(-1, `not counted in convictions; ${quantityOf(counted)} in the batch`);
  return sortedCell(-1, scopeAmount(records, totals, "vacated").words);
}

function countsNote(): Line {
  return [
    "The last column sums the officer’s known shares of batches that a court granted; each share is cited on the officer’s page. A conviction that rests on several officers is counted for each of them, so the column must not be added up.",
  ];
}

function basisFacts(officers: readonly Officer[]): Fact[] {
  return (Object.keys(INCLUSION_BASES) as InclusionBasis[]).map((basis) => ({
    term: INCLUSION_BASES[basis].label,
    details: [
      [
        `${INCLUSION_BASES[basis].meaning} Officers listed so: ${numberInWords(officers.filter((officer) => officer.inclusion_basis === basis).length)}.`,
      ],
    ],
  }));
}
