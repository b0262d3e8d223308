import type { OpenEnd } from "../../charts/kit/open-end.ts";
import type { Qualifier } from "../../model/vocabulary/batches.ts";

/** How the end of a bar is drawn for each qualifier. */
export const OPEN_ENDS: Readonly<Record<Qualifier, OpenEnd>> = {
  exactly: "exact",
  about: "about",
  "at-least": "or-more",
  "more-than": "or-more",
  "at-most": "or-fewer",
  nearly: "or-fewer",
};
