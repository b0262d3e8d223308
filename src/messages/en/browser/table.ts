/** What a table says that can be filtered. */
export const TABLE = {
  filter: "Filter this table",
  /** Where the table shows a part of a long list. */
  filterAll: "Filter the whole list",
  more: "Show more rows",
  shown: (shown: string, all: string) => `${shown} of ${all} rows shown`,
};
