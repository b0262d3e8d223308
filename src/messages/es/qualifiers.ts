import type { Qualifier } from "../../model/vocabulary/batches.ts";

/** What stands before a number for its qualifier, with the space. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exactly: "",
  about: "cerca de ",
  "at-least": "al menos ",
  "more-than": "más de ",
  "at-most": "como máximo ",
  nearly: "casi ",
};
