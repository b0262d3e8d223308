import type { Noun } from "../kit/noun.ts";

const ROW: Noun = { one: "row", other: "rows" };

/** What the pages of a long list say. */
export const LIST = {
  row: ROW,
  rows: "The rows",
  letters: "From A to Z",
  counties: "By county",
  allCounties: "All counties, on the first page",
  pages: "Pages of the list",
  previous: "Previous",
  next: "Next",
  /** Under which names stand that begin with no letter of the alphabet. */
  other: "Others",
  page: (heading: string, page: string, pages: string) => `${heading}, page ${page} of ${pages}`,
  of: (heading: string, group: string) => `${heading}: ${group}`,
  shown: (heading: string, from: string, to: string, rows: string) =>
    `${heading}: ${from} to ${to} of ${rows}. `,
  whole: "The first page tells what the list holds",
};
