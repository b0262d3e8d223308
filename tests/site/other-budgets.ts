/** What something may weigh that is loaded on request, in kB, and what its parts weighed when that was set. */
export interface OtherBudget {
  readonly kind: string;
  readonly most: number;
  readonly usual: Readonly<Record<string, number>>;
}

/** What a reader loads who searches for a name from the header, over the wire. */
export const NAME_SEARCH: OtherBudget = {
  kind: "the first search for a name",
  most: 60,
  usual: { programs: 9, styles: 0.5, names: 3.8 },
};

/** What a reader loads who opens the search page with a word in its address, over the wire; the page itself apart. */
export const TEXT_SEARCH: OtherBudget = {
  kind: "the first search of the text",
  most: 250,
  usual: { programs: 18.2, names: 3.8, pagefind: 75.9, filters: 5.4, index: 50.4, results: 60 },
};

/** The downloads by the kind of their files, as they lie there. */
export const DOWNLOADS: readonly OtherBudget[] = [
  { kind: "csv", most: 3500, usual: { files: 2330 } },
  { kind: "json", most: 13_000, usual: { files: 8750 } },
  { kind: "sqlite", most: 7000, usual: { files: 4220 } },
  { kind: "zip", most: 4000, usual: { files: 2620 } },
  { kind: "parquet", most: 1500, usual: { files: 540 } },
  { kind: "xlsx", most: 1500, usual: { files: 580 } },
];

/** What all downloads of another kind may weigh together. */
export const OTHER_DOWNLOADS: OtherBudget = { kind: "other", most: 13_000, usual: { files: 8930 } };
