import type { Parts } from "../kit/parts.ts";
import { FIGURES } from "./batch/figures.ts";
import { REMAINDER } from "./batch/remainder.ts";
import { STEPS } from "./batch/steps.ts";
import { TOTALS } from "./batch/totals.ts";

/** What the pages of batches say, and what other pages say of batches. */
export const BATCH = {
  steps: STEPS,
  figures: FIGURES,
  remainder: REMAINDER,
  totals: TOTALS,
  kind: "Batch of convictions",
  opening: {
    where: <Piece>(counties: Parts<Piece>): Parts<Piece> => ["Convictions in ", ...counties, "."],
    /** Of several counties: those that the office serves, which says of none that convictions are from there. */
    served: <Piece>(counties: Parts<Piece>): Parts<Piece> => ["Of an office that serves ", ...counties, "."],
    servedBySeveral: <Piece>(counties: Parts<Piece>): Parts<Piece> => [
      "Of offices that serve ",
      ...counties,
      ".",
    ],
    office: (office: string) => ` Office: ${office}.`,
    prosecutor: <Piece>(person: Piece, office: string): Parts<Piece> => [
      " ",
      person,
      `, ${office} at the time.`,
    ],
    asked: (when: string) => ` Asked ${when}.`,
    askedUnknown: " Asked: date not known.",
    announced: (when: string) => ` Announced ${when}.`,
    announcedUnknown: " Announced: date not known.",
  },
  severalOffices: "several offices at once",
  officeUnknown: "not known",
  /** What a prosecutor announced, and that no more was found. */
  announced: {
    sentence: <Piece>(
      office: string,
      person: Piece | null,
      when: string | null,
      what: Parts<Piece>,
      batch: Piece | null,
    ): Parts<Piece> => [
      `The ${office}`,
      ...(person === null ? [] : [", then ", person, ","]),
      ` announced${when === null ? "" : ` ${when}`} that the office would seek to undo `,
      ...what,
      ...(batch === null ? [] : [": ", batch]),
      ".",
    ],
    unknown: "convictions, the number of which is not known",
    casesOf: <Piece>(people: string, disputed: Parts<Piece>): Parts<Piece> => [
      `the cases of ${people}`,
      ...disputed,
    ],
    /** As many convictions as people. */
    ofThem: <Piece>(convictions: Parts<Piece>, people: Parts<Piece>): Parts<Piece> => [
      ...convictions,
      " of ",
      ...people,
    ],
    amongThem: <Piece>(cases: Parts<Piece>, convictions: Parts<Piece>): Parts<Piece> => [
      ...cases,
      ", ",
      ...convictions,
      " among them",
    ],
  },
  howFar: "How far it got",
  facts: {
    heading: "Why and how",
    why: "Why",
    prosecutor: "Prosecutor at the time",
    severalAsked: "Several offices were asked at once",
    notNamed: "Not named in the texts read",
    arrests: "Arrests",
    unit: "Unit of the office",
    means: "By what means",
    notStated: "Not stated in the texts read",
    partOf: "Part of",
    countedThere: <Piece>(batch: Piece): Parts<Piece> => [
      batch,
      "; its convictions are counted there, never twice.",
    ],
    contains: "Contains",
  },
  demands: { heading: "Demands and promises", caption: "What this batch did for a demand or a promise" },
  outcomes: {
    heads: { when: "When", event: "What happened", who: "Who", subject: "Bears on", effect: "Effect" },
    demand: <Piece>(demand: Piece): Parts<Piece> => ["Demand: ", demand],
    promise: <Piece>(promise: Piece): Parts<Piece> => ["Promise: ", promise],
    neither: "No demand or promise",
  },
  note: "What else the sources say",
  table: {
    batch: "Batch",
    county: "County",
    office: "Office",
    announced: "Announced, or asked",
    furthest: "Furthest step",
    requested: "Convictions requested",
    moved: "Convictions moved",
    vacated: "Convictions vacated",
    other: "People or cases",
  },
  list: {
    heading: "Batches of convictions",
    kind: "List",
    summary: (batches: string) =>
      `${batches}: sets of convictions that one prosecutor was asked to undo, said they would undo, or moved to undo together.`,
    all: "All batches",
    caption: "All batches, the latest announcement first",
    steps: "What the steps mean",
    totals: "How the totals are made up",
    cited: <Piece>(rules: (text: string) => Piece): Parts<Piece> => [
      "Every number of a batch is cited in the table above and on the page of the batch. ",
      rules("The rules in full"),
      ".",
    ],
    site: "The whole record",
    city: "New York City: its five counties and the batches that span them",
  },
};
