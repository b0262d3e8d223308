import { agencyShortName, officerName } from "../format/names.ts";
import { compareNames } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Officer } from "../model/tables/officers.ts";
import { INCLUSION_BASES, type InclusionBasis } from "../model/vocabulary/officers.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { hasReached } from "./batch/reached.ts";
import { scopeAmount } from "./batch/scope-amount.ts";
import { prose, type Fact } from "./kit/block.ts";
import { cell, sortedCell, type Cell, type DataTable, type Row } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { link } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";
import { summaryLine } from "./officer/status-words.ts";
import { officerTags } from "./officer/tags.ts";

/** All officers, by family name. */
export function officerList(records: Records): LongList<Officer> {
  return longList(records, "officers", () => ({
    items: [...records.all("officers")].sort(compareNames),
    nameOf: ({ family_name: name }) => name,
    countiesOf: ({ officer_id: id }) =>
      records
        .where("batch_officers", "officer_id", id)
        .flatMap((tie) => records.get("batches", tie.batch_id).county_ids),
  }));
}

/** Some officers as a table. */
export function officerTable(
  records: Records,
  officers: readonly Officer[],
  citations: Citations,
): DataTable {
  const { caption, columns } = wordsOf(records).officerList;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [
      { text: columns.officer },
      { text: columns.agency },
      { text: columns.status },
      { text: columns.ownCase, onPagesOnly: true },
      { text: columns.batches, numeric: true },
      { text: columns.vacated, numeric: true },
    ],
    rows: officers.map((one) => officerRow(records, one, citations)),
  };
}

/** The list of all officers under the inclusion rule, or a part of it. */
export function officerListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const { count, officer, officerList: words } = wordsOf(records);
  const citations = new Citations(records);
  const list = officerList(records);
  const officers = list.items;
  const view = { collection: "officers", list, part } as const;
  const table = officerTable(records, list.itemsOn(part), citations);
  if (part !== FIRST_PART)
    return furtherPage(records, view, { ...words, note: [words.countsNote], citations }, table);
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
        blocks: [...listBlocks(records, view, table), prose([words.countsNote])],
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
  const counted = [totals.people, totals.cases].find(
    (total) => total.quantity !== null && total.batch_ids.every((id) => hasReached(records, id, "vacated")),
  );
  if (counted?.quantity) return sortedCell(-1, officerList.otherUnits(quantity(counted.quantity)));
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
