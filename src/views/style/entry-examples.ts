import { ADDRESSES } from "../../site/addresses.ts";
import { link, tag } from "../kit/inline.ts";
import type { ExampleGroup } from "./example.ts";

/** Terms with their details. */
export const FACT_EXAMPLES: ExampleGroup = {
  anchor: "facts",
  heading: "Facts",
  examples: [
    {
      name: "One detail, several details, a term that leads on, nothing known",
      block: {
        kind: "facts",
        facts: [
          { term: "One detail", details: [["Example County"]] },
          {
            term: "Several details",
            details: [["The first"], [tag("The second", "half")], [link("The third", ADDRESSES.home)]],
          },
          { term: "A term that leads on", href: ADDRESSES.counties.list, details: [["Its detail"]] },
          { term: "Not known", details: [["Looked for on 1 January 2020; nothing found"]] },
        ],
      },
    },
  ],
};

/** Large numbers. */
export const NUMBER_EXAMPLES: ExampleGroup = {
  anchor: "numbers",
  heading: "Numbers",
  examples: [
    {
      name: "A number, a qualified number, an unknown one",
      block: {
        kind: "numbers",
        numbers: [
          { label: "Requested", amount: "1,234", note: ["convictions in three batches"] },
          { label: "Moved", amount: "more than 600", note: ["convictions; one batch is counted in people"] },
          { label: "Vacated", amount: "not known", note: ["No ruling was found."] },
        ],
      },
    },
  ],
};

/** Dated entries. */
export const TIMELINE_EXAMPLES: ExampleGroup = {
  anchor: "timeline",
  heading: "Timeline",
  examples: [
    {
      name: "A day, a month, a year, no date, a note",
      block: {
        kind: "timeline",
        entries: [
          { when: "2019", date: "2019", text: ["Something happened in a year."], notes: [] },
          {
            when: "March 2020",
            date: "2020-03",
            text: ["Something happened in a month."],
            notes: [["A note says what is not sure."]],
          },
          {
            when: "5 March 2020",
            date: "2020-03-05",
            text: ["Something happened on a ", link("day", ADDRESSES.home), "."],
            notes: [],
          },
          {
            when: "Date not known",
            date: null,
            text: ["Something happened, and no source says when."],
            notes: [],
          },
        ],
      },
    },
  ],
};

/** What was said, entry by entry. */
export const STATEMENT_EXAMPLES: ExampleGroup = {
  anchor: "statements",
  heading: "Statements",
  examples: [
    {
      name: "With and without exact words",
      block: {
        kind: "statements",
        entries: [
          {
            heads: [{ text: "First demand", href: ADDRESSES.home }],
            statements: [
              {
                asked: [{ text: "Will you do what is asked here?" }],
                line: [tag("Yes", "solid"), " An invented candidate"],
                quote: { kind: "quote", text: "Yes, with these words.", attribution: ["1 January 2020"] },
              },
            ],
          },
          {
            heads: [{ text: "Second demand" }, { text: "third demand" }],
            statements: [{ line: [tag("No answer found", "dashed"), " Another invented candidate"] }],
          },
        ],
      },
    },
  ],
};

/** Ways into the site. */
export const WAY_EXAMPLES: ExampleGroup = {
  anchor: "ways",
  heading: "Ways in",
  examples: [
    {
      name: "Three readers; the home page, where they stand, sets them its own way",
      block: {
        kind: "ways",
        ways: ["first", "second", "third"].map((reader) => ({
          anchor: `way-${reader}`,
          heading: `For the ${reader} reader`,
          links: [
            [link("Begin here", ADDRESSES.home), ": what is found there"],
            [link("Or here", ADDRESSES.data), ": what is found there"],
          ],
        })),
      },
    },
  ],
};

/** The ways from one part of a long list to the others. */
export const PAGER_EXAMPLES: ExampleGroup = {
  anchor: "pagers",
  heading: "Parts of a list",
  examples: [
    {
      name: "Pages: the first, the last, and those beside the present one",
      block: {
        kind: "pager",
        label: "Pages of the list",
        links: ["Previous", "1", "3", "4", "5", "12", "Next"].map((text) => ({
          text,
          href: ADDRESSES.style,
          current: text === "4",
        })),
      },
    },
  ],
};
