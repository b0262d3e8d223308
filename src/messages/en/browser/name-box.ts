import type { Noun } from "../../kit/noun.ts";

const NAMES: Noun = { one: "name", other: "names" };
const SIMILAR_NAMES: Noun = { one: "similar name", other: "similar names" };

/** What the search box of the header says of the names that it offers. */
export const NAME_BOX = {
  list: "Names",
  names: NAMES,
  similarNames: SIMILAR_NAMES,
  /** What stands before the description of somebody whose name is only like the one looked for. */
  similar: "Similar name. ",
  typed: (type: string) => `${type}: `,
  allResults: (query: string) => `All results for “${query}”`,
  offered: (names: string) => `${names}; use the arrow keys.`,
  noName: "No name; press Enter to search all pages.",
};
