/** What the feeds say that the log and the releases do not. */
export const FEED = {
  title: (site: string) => `${site}: changes and corrections`,
  titleOf: (site: string, name: string) => `${site}: changes about ${name}`,
  description: "What was added, brought up to date, withdrawn or corrected in the record.",
  descriptionOf: (name: string) =>
    `What was added, brought up to date, withdrawn or corrected about ${name} and the records on that page.`,
  release: (number: number) => `Release ${number} of the data`,
  first: "The first release of the record.",
  counts: (added: number, modified: number, deleted: number) =>
    `In this release, of what this feed follows: ${added} added, ${modified} changed, ${deleted} removed.`,
};
