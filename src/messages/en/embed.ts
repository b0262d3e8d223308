import type { Parts } from "../kit/parts.ts";

/** What other sites show in a frame, and how they get it. */
export const EMBED = {
  credit: <Piece>(site: Piece): Parts<Piece> => [site, ", a public record"],
  asOf: (date: string) => `state of ${date}`,
  caption: "Who answered what; each name leads to the words of the answer.",
  /** Where everything stands that the frame leaves out. */
  answers: "Every answer in its own words, with its sources",
  figure: "The page of this chart, with every number and its source",
  code: {
    term: "Embed",
    inPage:
      "The comparison of the answers, for a page of your own. It shows the state of the record on its day.",
    copy: "Copy the code to embed",
    heading: "Code to embed",
    inFrame: "Paste this into your page. It shows the state of the record on its day.",
  },
  link: "Embed",
  linkLabel: (title: string) => `${title}: embed`,
};
