import type { PaperPlan } from "../paper/paper-plan.ts";

/** What of a county is printed: how many, by whom, who ran and what was asked; the rest as long as there is room. */
export const COUNTY_PAPER: PaperPlan = {
  kept: [
    { anchor: "totals", as: "whole" },
    { anchor: "batches", as: "whole" },
  ],
  fill: [
    { anchor: "races", as: "whole" },
    { anchor: "offices", as: "whole" },
    { anchor: "shared", as: "whole" },
    { anchor: "outcomes", as: "whole" },
    { anchor: "officers", as: "whole" },
    { anchor: "coverage", as: "whole" },
    { anchor: "over-time", as: "whole" },
    { anchor: "not-known", as: "whole" },
    { anchor: "where", as: "whole" },
    { anchor: "timeline", as: "whole" },
  ],
};
