/** What stands around the box in which a reader looks for a county. */
export const FIND_COUNTY = {
  heading: "Find my county",
  label: "County, borough or city",
  hint: "Type a name, such as Brooklyn or Yonkers. The list below the box leads to the page of the county.",
  covered: (counties: string, states: string) => `This record covers ${counties} in ${states}.`,
  all: (counties: string) => `All ${counties}, by state`,
  /** Names that readers of this language type, by the name in the tables. */
  typed: {} as Readonly<Record<string, string>>,
};
