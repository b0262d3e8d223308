/** What a table says that can be filtered. */
export const TABLE = {
  filter: "Filter this table",
  shown: (shown: string, all: string) => `${shown} of ${all} rows shown`,
};
