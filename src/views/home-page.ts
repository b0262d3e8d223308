import { countOf } from "../format/counts.ts";
import { dateInWords } from "../model/partial-date.ts";
import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { summingLine } from "./batch/totals-table.ts";
import { stepsTable } from "./county/table.ts";
import { changesSection } from "./home/changes.ts";
import { citySection, recordSection } from "./home/headline.ts";
import { unknownSection } from "./home/questions.ts";
import { largestSection } from "./home/timeline.ts";
import { stepChart } from "./home/step-chart.ts";
import { waysInSection } from "./home/ways-in.ts";
import { prose, type Section } from "./kit/block.ts";
import { Citations } from "./kit/citations.ts";
import { link, type Line } from "./kit/inline.ts";
import { pageOf, type Page } from "./kit/page.ts";

/** The first page: what this is, how many, where, since when, where to begin, and what is not known. */
export function homePage(records: Records): Page {
  const citations = new Citations(records);
  return pageOf(records, {
    address: ADDRESSES.home,
    heading: "Convictions undone because of police misconduct",
    kind: "A public record",
    summary: [WHAT_LINE, coverageLine(records), cautionLine()],
    parents: [],
    sections: [
      recordSection(records),
      citySection(records),
      waysInSection(),
      countiesSection(records),
      largestSection(records, citations),
      unknownSection(records),
      changesSection(records),
    ],
    contents: [],
    citations,
    facets: { type: "Page" },
  });
}

const WHAT_LINE: Line = [
  "Which officers, which convictions, who pledged what about them, and what happened: county by county, every statement with its source.",
];

function coverageLine(records: Records): Line {
  const count = (table: "batches" | "officers" | "counties" | "races" | "sources") =>
    records.all(table).length;
  return [
    link(countOf(count("batches"), "batch", "batches"), ADDRESSES.batches.list),
    " of convictions, ",
    link(countOf(count("officers"), "officer"), ADDRESSES.officers.list),
    ", ",
    link(countOf(count("counties"), "county", "counties"), ADDRESSES.counties.list),
    ", ",
    link(countOf(count("races"), "race"), ADDRESSES.races.list),
    " and ",
    link(countOf(count("sources"), "source"), ADDRESSES.sources.list),
    `; state of ${dateInWords(records.dataset.edition.as_of)}. It is not a list of all such batches in the country.`,
  ];
}

function cautionLine(): Line {
  return [
    "Vacated is not exonerated, and an officer’s crime elsewhere is not misconduct in the case undone. Nobody whose conviction was undone is named here. ",
    link("How the record is made", ADDRESSES.methodology),
    ".",
  ];
}

function countiesSection(records: Records): Section {
  return {
    anchor: "counties",
    heading: "Counties by step",
    blocks: [
      stepChart(records, stepsTable(records)),
      prose(summingLine(), [
        "“None found” means that it was looked for; “not looked for”, that nobody did; “number not known”, that it happened and no text read says how often. Batches that span counties stand in no county’s row. ",
        link("The counties in full", ADDRESSES.counties.list),
        ".",
      ]),
    ],
  };
}
