import { countOf } from "../format/counts.ts";
import { capitalized, sentenceOf } from "../format/lists.ts";
import { compareNames } from "../format/order.ts";
import type { Records } from "../model/records.ts";
import type { Person } from "../model/tables/people.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { cell, sortedCell, type Cell, type Row } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { joined, link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { recordedCounts } from "./person/counts.ts";
import { termSpan } from "./person/term-words.ts";
import { officeTitle, raceLink } from "./race/race-name.ts";

/** The list of all candidates and prosecutors. */
export function personListPage(records: Records): Page {
  const citations = new Citations(records);
  const people = [...records.all("people")].sort(compareNames);
  const holders = people.filter(({ person_id }) => records.where("terms", "person_id", person_id).length > 0);
  const candidates = people.filter(
    ({ person_id }) => records.where("candidacies", "person_id", person_id).length > 0,
  );
  return pageOf(records, {
    address: ADDRESSES.people.list,
    heading: "People",
    title: "Candidates and prosecutors",
    kind: "List",
    summary: [
      [
        `Candidates and prosecutors: ${countOf(people.length, "person", "people")}, of whom ${holders.length} are recorded in a prosecutor’s office and ${candidates.length} as candidates; some as both.`,
      ],
      ["Police officers stand in a list of their own: ", link("officers", ADDRESSES.officers.list), "."],
    ],
    parents: [],
    sections: [
      {
        anchor: "people",
        heading: "All people",
        blocks: [
          {
            kind: "table",
            caption: "People in the alphabetical order of family names",
            interactive: true,
            heads: [
              { text: "Name" },
              { text: "Background" },
              { text: "Office" },
              { text: "Races" },
              { text: "What is recorded" },
            ],
            rows: people.map((person) => personRow(records, person, citations)),
          },
        ],
      },
    ],
    citations,
    facets: { type: "Page" },
  });
}

function personRow(records: Records, person: Person, citations: Citations): Row {
  const id = person.person_id;
  return {
    cells: [
      sortedCell(`${person.family_name} ${person.given_name}`, link(person.name, ADDRESSES.people.page(id))),
      person.background === null
        ? cell("not recorded")
        : cell(sentenceOf(person.background), citations.cite(person.source_ids)),
      listCell(officeLines(records, id, citations)),
      listCell(raceLines(records, id)),
      cell(capitalized(recordedCounts(records, id) ?? "nothing else")),
    ],
  };
}

function officeLines(records: Records, id: string, citations: Citations): readonly Line[] {
  return records
    .where("terms", "person_id", id)
    .map((term): Line => [
      `${officeTitle(records, records.get("offices", term.office_id))}, ${termSpan(term)}`,
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

function listCell(lines: readonly Line[]): Cell {
  return lines.length === 0 ? cell("none recorded") : cell(...joined(lines, "; "));
}
