/** What a table says that can be filtered. */
export const TABLE = {
  filter: "Filter this table",
  /** Where the table shows a part of a long list. */
  filterAll: "Filter the whole list",
  more: "Show more rows",
  /** Where the rest of a long list did not come. */
  shownOfPage: (shown: string, all: string) =>
    `The whole list could not be loaded; ${shown} of the ${all} rows of this page shown`,
  shown: (shown: string, all: string) => `${shown} of ${all} rows shown`,
};
