import type { Dataset } from "../../../src/model/dataset.ts";
import { TABLE_NAMES } from "../../../src/model/table-name.ts";
import type { Tables } from "../../../src/model/tables.ts";

const NONE = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;
const NOTHING = { quantity: null, batch_ids: [], batch_ids_without_number: [] };

function batch(id: string): Tables["batches"][number] {
  return {
    batch_id: id,
    office_id: null,
    county_ids: ["kings-ny"],
    person_id: null,
    title: "Sample, “quoted” — 90 convictions",
    basis: "An officer’s conviction; nothing else.",
    announced_on: "2021-04",
    arrests_from: null,
    arrests_to: null,
    unit: null,
    mechanism: null,
    status: "motion-filed",
    part_of: null,
    note: null,
    source_ids: ["paper-2021-formula"],
  };
}

/** A whole dataset of a few rows, with a title that a spreadsheet would run. */
export const SMALL_DATASET: Dataset = {
  edition: { as_of: "2026-11-21", first_published_on: "2026-11-21" },
  redirects: [],
  releases: [],
  unreleased: [],
  tables: {
    ...NONE,
    sources: [
      {
        source_id: "paper-2021-formula",
        title: '=HYPERLINK("https://example.org")',
        publisher: "'Paper",
        author: null,
        kind: "news",
        published_on: "2021",
        url: null,
        archive_url: null,
        retrieved_on: "2026-11-21",
        extent: "opening",
        note: "Two\nlines, and a comma.",
      },
    ],
    counties: [
      {
        county_id: "kings-ny",
        fips: "36047",
        name: "Kings County",
        also_known_as: "Brooklyn",
        state: "NY",
        prosecutor_office: null,
        note: null,
      },
    ],
    batches: [batch("kings-a"), batch("kings-b")],
  },
  derived: {
    officer_statuses: [],
    officer_shares: [],
    batch_numbers: [],
    totals: [
      {
        kind: "county",
        id: "kings-ny",
        batch_ids: [],
        shared_batch_ids: [],
        requested: NOTHING,
        moved: {
          quantity: { unit: "convictions", qualifier: "about", value: 90 },
          batch_ids: ["kings-a", "kings-b"],
          batch_ids_without_number: [],
        },
        announced_only: NOTHING,
        vacated: NOTHING,
        people: NOTHING,
        cases: NOTHING,
      },
    ],
    timelines: [],
    pledge_answers: [],
    coverage: [],
  },
};
