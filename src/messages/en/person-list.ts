import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const PEOPLE: Noun = { one: "person", other: "people" };

/** What the list of candidates and prosecutors says. */
export const PERSON_LIST = {
  heading: "People",
  title: "Candidates and prosecutors",
  kind: "List",
  people: PEOPLE,
  summary: (people: string, holders: string, candidates: string) =>
    `Candidates and prosecutors: ${people}, of whom ${holders} are recorded in a prosecutor’s office and ${candidates} as candidates; some as both.`,
  officers: <Piece>(list: (text: string) => Piece): Parts<Piece> => [
    "Police officers stand in a list of their own: ",
    list("officers"),
    ".",
  ],
  all: "All people",
  caption: "People in the alphabetical order of family names",
  columns: {
    name: "Name",
    background: "Background",
    office: "Office",
    races: "Races",
    recorded: "What is recorded",
  },
  noBackground: "not recorded",
  noOffice: "none recorded",
  noRace: "none recorded",
  nothingElse: "nothing else",
};
