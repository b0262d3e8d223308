import { ADDRESSES } from "../../site/addresses.ts";
import { prose } from "../kit/block.ts";
import { code, externalLink, link, strong, tag } from "../kit/inline.ts";
import type { ExampleGroup } from "./example.ts";
import { exampleCite } from "./example-sources.ts";

/** Running text with everything that may stand in a line. */
export const PROSE_EXAMPLES: ExampleGroup = {
  anchor: "prose",
  heading: "Prose",
  examples: [
    {
      name: "Pieces of a line",
      block: prose(
        [
          "Words in a line, a ",
          link("link on this site", ADDRESSES.home),
          ", a ",
          externalLink("link to another site", "https://example.org/"),
          ", ",
          strong("words that weigh more"),
          ", somebody’s ",
          { kind: "quoted", text: "exact words" },
          ", words in another language: ",
          { kind: "original", text: "palabras en español", language: "es" },
          ", a technical value: ",
          code("tables/example.csv"),
          ".",
        ],
        [
          "A second paragraph, as long as a line of comfortable reading is wide, so that its measure can be seen and its lines counted.",
        ],
      ),
    },
    {
      name: "Citations: one source, two sources, a run of sources",
      block: prose([
        "One statement",
        exampleCite("first", 1),
        ", another that rests on two documents",
        exampleCite("again", 1),
        exampleCite("first", 2),
        ", and one that rests on three in a row.",
        exampleCite("first", 3, 5),
      ]),
    },
    {
      name: "Tags of all shapes: a word, and a shape that repeats it",
      block: prose([
        tag("Solid", "solid"),
        " ",
        tag("Half", "half"),
        " ",
        tag("Open", "open"),
        " ",
        tag("Struck", "struck"),
        " ",
        tag("Dashed", "dashed"),
        " ",
        tag("A tag whose words are so many that they do not fit on one line of a phone", "solid"),
      ]),
    },
    {
      name: "A disputed number",
      block: prose([
        "The number used is ",
        strong("about 100"),
        exampleCite("again", 1),
        "; another source says ",
        strong("more than 120"),
        exampleCite("again", 2),
        " ",
        tag("Disputed", "dashed"),
        ". Two sources, two numbers: both are shown, and the reason for the choice is stated.",
      ]),
    },
  ],
};

/** Bulleted lists. */
export const LIST_EXAMPLES: ExampleGroup = {
  anchor: "list",
  heading: "List",
  examples: [
    {
      name: "Entries of one line and of several",
      block: {
        kind: "list",
        items: [
          ["A short entry."],
          [
            strong("An entry with a head."),
            " It goes on for so long that it needs a second line, on a phone a third and a fourth.",
          ],
        ],
      },
    },
  ],
};

/** Somebody's words. */
export const QUOTE_EXAMPLES: ExampleGroup = {
  anchor: "quote",
  heading: "Quotation",
  examples: [
    {
      name: "With speaker, day and source",
      block: {
        kind: "quote",
        text: "These are nobody’s words; they stand here to show how words of somebody are set.",
        attribution: ["An invented speaker, 1 January 2020, in ", link("an example", ADDRESSES.home)],
      },
    },
  ],
};

/** Lines of a program. */
export const SNIPPET_EXAMPLES: ExampleGroup = {
  anchor: "snippet",
  heading: "Lines of a program",
  examples: [
    {
      name: "With a line wider than a phone",
      block: {
        kind: "snippet",
        language: "R",
        text: 'rows <- read.csv("example.csv")\nrows[rows$county == "example-county", c("batch", "requested", "moved", "vacated", "source")]',
      },
    },
  ],
};
