import type { Parts } from "../kit/parts.ts";

/** What the list of officers says. */
export const OFFICER_LIST = {
  heading: "Officers",
  kind: "List",
  summary: <Piece>(officers: string, rule: (text: string) => Piece): Parts<Piece> => [
    `${officers} under a closed rule: each is tied by a source to at least one batch of convictions, and was either convicted of a crime or the subject of a formal finding. Anybody else is only counted. `,
    rule("The inclusion rule in full"),
    ".",
  ],
  note: "The column on the officer’s own case says how every case of the officer ended. An officer’s crime elsewhere is not misconduct in the convictions undone.",
  all: "All officers",
  caption: "Officers by family name",
  columns: {
    officer: "Officer",
    agency: "Agency",
    status: "Status",
    ownCase: "How the officer’s own case stands",
    batches: "Batches",
    vacated: "Convictions vacated",
  },
  otherUnits: (quantity: string) => `not counted in convictions; the officer’s share: ${quantity}`,
  countsNote:
    "The last column sums the officer’s known shares of batches that a court granted; each share is cited on the officer’s page. A conviction that rests on several officers is counted for each of them, so the column must not be added up.",
  why: "Why they are listed",
  basis: (meaning: string, officers: string) => `${meaning} Officers listed so: ${officers}.`,
};
