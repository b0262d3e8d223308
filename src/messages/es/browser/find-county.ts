import type { FIND_COUNTY as ENGLISH } from "../../en/browser/find-county.ts";

/** What the box says in which a reader looks for a county. */
export const FIND_COUNTY: typeof ENGLISH = {
  list: "Condados",
  counties: { one: "condado", other: "condados" },
  similar: { one: "condado de nombre parecido", other: "condados de nombre parecido" },
  offered: (counties) => `${counties}; use las flechas.`,
  none: (query, covered) => `Ningún condado de este registro tiene el nombre «${query}». ${covered}`,
};
