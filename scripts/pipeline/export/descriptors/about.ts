/** What the data are called where programs read it. */
export const TITLE = "Vacatur: convictions undone over the conduct of police officers";

/** What the data are, and what whoever reads the CSV files by program must know. */
export const DESCRIPTION =
  "A public record of convictions undone over the conduct of police officers: which officers, which convictions, who pledged what about them, and what happened, county by county, every statement with its source. Every number has a qualifier and a unit in columns of their own. In the CSV files a text that a spreadsheet could run as a formula, or that starts with an apostrophe, has one apostrophe in front.";

/** The licence of the data. */
export const LICENCE = {
  id: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  address: "https://creativecommons.org/licenses/by/4.0/",
} as const;
