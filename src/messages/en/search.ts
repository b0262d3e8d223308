import type { Noun } from "../kit/noun.ts";
import type { Parts } from "../kit/parts.ts";

const HOLDS = {
  officers: { one: "officer", other: "officers" },
  batches: { one: "batch of convictions", other: "batches of convictions" },
  counties: { one: "county", other: "counties" },
  races: { one: "election", other: "elections" },
  pledges: { one: "document put to candidates", other: "documents put to candidates" },
  people: { one: "candidate or prosecutor", other: "candidates and prosecutors" },
  sources: { one: "document", other: "documents" },
  open_questions: { one: "question", other: "questions" },
} satisfies Record<string, Noun>;

/** The ways on for a reader who came by a wrong address. */
interface Ways<Piece> {
  readonly tell: (text: string) => Piece;
  readonly search: (text: string) => Piece;
  readonly home: (text: string) => Piece;
}

/** What the search page says before a reader searches, and the page for missing addresses. */
export const SEARCH = {
  heading: "Search",
  summary:
    "Search the names of officers, candidates and prosecutors, and the text of every page. A name may hold a typing error; its order, accents and hyphens do not matter. Words in quotation marks are looked for as they stand.",
  box: "Names and pages",
  words: "Names or words",
  button: "Search",
  filters: "Filters",
  lists: {
    heading: "Look through the lists",
    withoutScripts:
      "Searching needs JavaScript, which is off in this browser. These lists lead to everything in the record.",
    holds: HOLDS as Readonly<Record<keyof typeof HOLDS, Noun>>,
  },
  /** What somebody is, where nothing more is recorded. */
  roles: { candidate: "Candidate", prosecutor: "Prosecutor", both: "Candidate and prosecutor" },
  /** An officer’s post, then how the officer stands. */
  officerNote: <Piece>(rank: Piece | null, agency: string, status: string): Parts<Piece> => [
    ...(rank === null ? [] : [rank, ", "]),
    `${agency}. ${status}`,
  ],
  notFound: {
    heading: "Page not found",
    description: "There is no page at this address. Search for a name or a place, or look through the lists.",
    why: "There is no page at this address. It may have been typed or copied wrongly. An address of this site that was once published is never taken away: a page that was renamed leads on, and one that was withdrawn says so.",
    help: <Piece>({ tell }: Ways<Piece>): Parts<Piece> => [
      "Search for a name or a place, look through the lists below, or ",
      tell("tell the editors"),
      " where the address came from.",
    ],
    record: "Search the record",
  },
};
