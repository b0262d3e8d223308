import { ADDRESSES } from "../../site/addresses.ts";
import type { Fact, Section } from "../kit/block.ts";
import { link } from "../kit/inline.ts";

/** Where each kind of reader begins. */
export function waysInSection(): Section {
  const facts: Fact[] = [
    {
      term: "To vote",
      details: [
        [
          link("Races", ADDRESSES.races.list),
          ": what candidates for prosecutor were asked and what they answered, in their own words. ",
          link("Counties", ADDRESSES.counties.list),
          ": what the office holders then did.",
        ],
      ],
    },
    {
      term: "To report",
      details: [
        [
          link("Officers", ADDRESSES.officers.list),
          ": how the case of each officer ended, and which convictions are tied to the officer. ",
          link("Batches", ADDRESSES.batches.list),
          ": every number with its source. ",
          link("Sources", ADDRESSES.sources.list),
          ": all documents. Each page ends with a citation to copy.",
        ],
      ],
    },
    {
      term: "To research",
      details: [
        [
          link("Data", ADDRESSES.data),
          ": all tables to download. ",
          link("Dictionary", ADDRESSES.dictionary),
          ": what each column means. ",
          link("Explore", ADDRESSES.explore),
          ": filter any table. ",
          link("Methodology", ADDRESSES.methodology),
          ": how numbers are summed and words are chosen.",
        ],
      ],
    },
    {
      term: "To edit or correct",
      details: [
        [
          link("Open questions", ADDRESSES.openQuestions),
          ": what is not known. ",
          link("Corrections", ADDRESSES.corrections),
          ": how to report a mistake, and what was corrected. ",
          link("About", ADDRESSES.about),
          ": who is listed by what rule, and how to take part.",
        ],
      ],
    },
  ];
  return { anchor: "ways-in", heading: "Ways in", blocks: [{ kind: "facts", facts }] };
}
