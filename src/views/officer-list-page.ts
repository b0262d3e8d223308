import { agencyShortName, officerName } from "../format/names.ts";
import { compareNames } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Officer } from "../model/tables/officers.ts";
import { INCLUSION_BASES, type InclusionBasis } from "../model/vocabulary/officers.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { scopeAmount } from "./batch/scope-amount.ts";
import { cell, prose, sortedCell, type Cell, type Fact, type Row } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { summaryLine } from "./officer/status-words.ts";
import { officerTags } from "./officer/tags.ts";

/** The list of all officers under the inclusion rule. */
export function officerListPage(records: Records): Page {
  const { count, officer, officerList: words } = wordsOf(records);
  const citations = new Citations(records);
  const officers = [...records.all("officers")].sort(compareNames);
  return pageOf(records, {
    address: ADDRESSES.officers.list,
    heading: words.heading,
    kind: words.kind,
    summary: [
      words.summary(count(officers.length, officer.officers), (text) =>
        link(text, `${ADDRESSES.methodology}#inclusion-rule`),
      ),
      [words.note],
    ],
    parents: [],
    sections: [
      {
        anchor: "all",
        heading: words.all,
        blocks: [
          {
            kind: "table",
            caption: words.caption,
            interactive: true,
            heads: [
              { text: words.columns.officer },
              { text: words.columns.agency },
              { text: words.columns.status },
              { text: words.columns.ownCase },
              { text: words.columns.batches, numeric: true },
              { text: words.columns.vacated, numeric: true },
            ],
            rows: officers.map((one) => officerRow(records, one, citations)),
          },
          prose([words.countsNote]),
        ],
      },
      {
        anchor: "rule",
        heading: words.why,
        blocks: [{ kind: "facts", facts: basisFacts(records, officers) }],
      },
    ],
    citations,
    facets: { type: "page" },
  });
}

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
      cell(...officerTags(records, status)),
      cell(...summaryLine(records, status), citations.cite(status.summary_source_ids)),
      sortedCell(batches, wordsOf(records).number(batches)),
      vacatedCell(records, officer),
    ],
  };
}

function vacatedCell(records: Records, officer: Officer): Cell {
  const { amount, quantity, officerList } = wordsOf(records);
  const totals = records.totals("officer", officer.officer_id);
  const { quantity: vacated } = totals.vacated;
  if (vacated !== null) return sortedCell(vacated.value, amount(vacated));
  const counted = totals.people.quantity ?? totals.cases.quantity;
  if (counted !== null) return sortedCell(-1, officerList.otherUnits(quantity(counted)));
  return sortedCell(-1, scopeAmount(records, totals, "vacated").words);
}

function basisFacts(records: Records, officers: readonly Officer[]): Fact[] {
  const { number, terms, officerList } = wordsOf(records);
  return (Object.keys(INCLUSION_BASES) as InclusionBasis[]).map((basis) => {
    const { label, meaning } = terms.inclusionBases[basis];
    const listed = officers.filter((officer) => officer.inclusion_basis === basis).length;
    return { term: label, details: [[officerList.basis(meaning, number(listed))]] };
  });
}
