import { PAGE_TYPES } from "../../scripts/site/page-types.ts";

/** The page types as rows of a table of tests. */
export const PAGE_TYPE_ROWS: readonly (readonly [type: string, address: string])[] =
  Object.entries(PAGE_TYPES);
