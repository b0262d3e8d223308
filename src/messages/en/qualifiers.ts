import type { Qualifier } from "../../model/vocabulary/batches.ts";

/** What stands before a number for its qualifier, with the space. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exactly: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  nearly: "nearly ",
};
