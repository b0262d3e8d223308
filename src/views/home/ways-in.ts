import { ADDRESSES } from "../../site/addresses.ts";
import { prose, type Section, type Way } from "../kit/block.ts";
import { link } from "../kit/inline.ts";

/** Where each kind of reader begins. */
export const WAYS: readonly Way[] = [
  {
    anchor: "to-report",
    heading: "To report",
    links: [
      [
        link("Officers", ADDRESSES.officers.list),
        ": how each officer’s own case ended, and which convictions are tied to the officer",
      ],
      [
        link("Batches", ADDRESSES.batches.list),
        ": convictions undone together, every number with its sources",
      ],
      [link("Sources", ADDRESSES.sources.list), ": all documents, and what rests on each"],
    ],
  },
  {
    anchor: "to-vote",
    heading: "To vote",
    links: [
      [
        link("Races", ADDRESSES.races.list),
        ": what candidates for prosecutor were asked, and their answers in their own words",
      ],
      [link("Counties", ADDRESSES.counties.list), ": what the prosecutors in office then did"],
      [link("Pledges", ADDRESSES.pledges.list), ": every demand, and who agreed to it"],
    ],
  },
  {
    anchor: "to-research",
    heading: "To research",
    links: [
      [link("Data", ADDRESSES.data), ": all tables to download, with a dictionary"],
      [link("Explore", ADDRESSES.explore), ": filter any table and export what you see"],
      [link("Methodology", ADDRESSES.methodology), ": how numbers are summed and words are chosen"],
    ],
  },
];

/** The three ways in, and where a mistake is reported. */
export function waysInSection(): Section {
  return {
    anchor: "ways-in",
    heading: "Where to begin",
    blocks: [
      { kind: "ways", ways: WAYS },
      prose([
        "Something wrong or missing? ",
        link("Corrections", ADDRESSES.corrections),
        " and ",
        link("open questions", ADDRESSES.openQuestions),
        ".",
      ]),
    ],
  };
}
