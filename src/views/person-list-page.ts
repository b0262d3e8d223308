import { capitalized, sentenceOf } from "../format/lists.ts";
import { compareNames } from "../format/order.ts";
import { wordsOf } from "../messages/words.ts";
import type { Records } from "../model/records.ts";
import type { Person } from "../model/tables/people.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, sortedCell, type Cell, type DataTable, type Row } from "./kit/table.ts";
import { Citations } from "./kit/citations.ts";
import { joined, link, original, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { furtherPage, listBlocks } from "./list/list-page.ts";
import { FIRST_PART, type ListPart } from "./list/list-part.ts";
import { longList, type LongList } from "./list/long-list.ts";
import { recordedCounts } from "./person/counts.ts";
import { termSpan } from "./person/term-words.ts";
import { officeTitle, raceLink } from "./race/race-name.ts";

/** All candidates and prosecutors, by family name. */
export function personList(records: Records): LongList<Person> {
  return longList(records, "people", () => ({
    items: [...records.all("people")].sort(compareNames),
    nameOf: ({ family_name: name }) => name,
  }));
}

/** Some people as a table. */
export function personTable(records: Records, people: readonly Person[], citations: Citations): DataTable {
  const { caption, columns } = wordsOf(records).personList;
  return {
    kind: "table",
    caption,
    interactive: true,
    heads: [
      { text: columns.name },
      { text: columns.background, onPagesOnly: true },
      { text: columns.office },
      { text: columns.races },
      { text: columns.recorded },
    ],
    rows: people.map((person) => personRow(records, person, citations)),
  };
}

/** The list of all candidates and prosecutors, or a part of it. */
export function personListPage(records: Records, part: ListPart = FIRST_PART): Page {
  const { count, number, personList: words } = wordsOf(records);
  const citations = new Citations(records);
  const list = personList(records);
  const people = list.items;
  const view = { collection: "people", list, part } as const;
  const table = personTable(records, list.itemsOn(part), citations);
  const officers = words.officers((text) => link(text, ADDRESSES.officers.list));
  if (part !== FIRST_PART) return furtherPage(records, view, { ...words, note: officers, citations }, table);
  const holders = people.filter(({ person_id }) => records.where("terms", "person_id", person_id).length > 0);
  const candidates = people.filter(
    ({ person_id }) => records.where("candidacies", "person_id", person_id).length > 0,
  );
  return pageOf(records, {
    address: ADDRESSES.people.list,
    heading: words.heading,
    title: words.title,
    kind: words.kind,
    summary: [
      [words.summary(count(people.length, words.people), number(holders.length), number(candidates.length))],
      officers,
    ],
    parents: [],
    sections: [{ anchor: "people", heading: words.all, blocks: listBlocks(records, view, table) }],
    citations,
    facets: { type: "page" },
  });
}

function personRow(records: Records, person: Person, citations: Citations): Row {
  const words = wordsOf(records).personList;
  const id = person.person_id;
  return {
    cells: [
      sortedCell(`${person.family_name} ${person.given_name}`, link(person.name, ADDRESSES.people.page(id))),
      person.background === null
        ? cell(words.noBackground)
        : cell(original(records, sentenceOf(person.background)), citations.cite(person.source_ids)),
      listCell(officeLines(records, id, citations), words.noOffice),
      listCell(raceLines(records, id), words.noRace),
      cell(capitalized(recordedCounts(records, id) ?? words.nothingElse)),
    ],
  };
}

function officeLines(records: Records, id: string, citations: Citations): readonly Line[] {
  const { inOffice } = wordsOf(records).person.term;
  return records
    .where("terms", "person_id", id)
    .map((term): Line => [
      inOffice(officeTitle(records, records.get("offices", term.office_id)), termSpan(records, term)),
      citations.cite(term.source_ids),
    ]);
}

function raceLines(records: Records, id: string): readonly Line[] {
  return records
    .where("candidacies", "person_id", id)
    .map(({ race_id }) => records.get("races", race_id))
    .sort((a, b) => a.year - b.year)
    .map((race): Line => [raceLink(records, race)]);
}

function listCell(lines: readonly Line[], none: string): Cell {
  return lines.length === 0 ? cell(none) : cell(...joined(lines, "; "));
}
