import type { Noun } from "../../kit/noun.ts";

const COUNTIES: Noun = { one: "county", other: "counties" };
const SIMILAR: Noun = { one: "county with a similar name", other: "counties with a similar name" };

/** What the box says in which a reader looks for a county. */
export const FIND_COUNTY = {
  list: "Counties",
  counties: COUNTIES,
  similar: SIMILAR,
  offered: (counties: string) => `${counties}; use the arrow keys.`,
  none: (query: string, covered: string) => `No county of this record has the name “${query}”. ${covered}`,
};
