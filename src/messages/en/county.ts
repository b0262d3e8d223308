import type { Parts } from "../kit/parts.ts";

/** What the page of a county says. */
export const COUNTY = {
  kind: "County",
  kindInState: (state: string) => `County in ${state}`,
  batch: { one: "batch", other: "batches" },
  ownBatch: { one: "batch of this county alone", other: "batches of this county alone" },
  county: { one: "county", other: "counties" },
  summary: {
    ownBatches: (batches: string) => `In ${batches}`,
    city: "In New York City as a whole, over its five counties and the batches that span them",
    atTheTime: <Piece>(names: Parts<Piece>, holders: number): Parts<Piece> => [
      holders === 1 ? "The prosecutor at the time: " : "The prosecutors at the time: ",
      ...names,
      ".",
    ],
    holderOf: <Piece>(name: Piece, batches: string): Parts<Piece> => [name, ` (${batches})`],
    holderUnknown: (batches: string) => `not recorded (${batches})`,
    now: <Piece>(office: string, name: Piece, span: string): Parts<Piece> => [
      `${office} now, as far as recorded: `,
      name,
      `, ${span}.`,
    ],
    nowUnknown: "Who the prosecutor is now is not recorded.",
    next: <Piece>(races: Parts<Piece>): Parts<Piece> => ["The next election: ", ...races, "."],
    nextRace: <Piece>(race: Piece, days: string): Parts<Piece> => [race, ` (${days})`],
    noNext: <Piece>(last: Piece): Parts<Piece> => [
      "No coming election is recorded; the last that is: ",
      last,
      ".",
    ],
    noRace: "No election of this county is recorded.",
  },
  totals: {
    heading: "How many, by step",
    sums: <Piece>(method: (text: string) => Piece): Parts<Piece> => [
      "A sum carries the qualifier of its parts, and every part stands below with its sources. ",
      method("How sums are made"),
      ".",
    ],
    citySums: <Piece>(city: string, method: (text: string) => Piece): Parts<Piece> => [
      `${city} `,
      method("How the city is summed"),
      ".",
    ],
  },
  prosecutors: {
    heading: "Prosecutors, now and before",
    now: "Now, as far as recorded",
    before: "Before",
    unknown: "Whether now is not recorded",
    batch: <Piece>(batch: Piece, when: string, moved: Parts<Piece>, vacated: Parts<Piece>): Parts<Piece> => [
      batch,
      `, ${when}. Moved: `,
      ...moved,
      ". Vacated: ",
      ...vacated,
      ".",
    ],
    otherUnits: <Piece>(amount: Parts<Piece>): Parts<Piece> => [" Counted in other units: ", ...amount, "."],
    noBatch: (date: string) =>
      `No batch of this county and this time was found when last looked for on ${date}.`,
    noBatchUndated: "No batch of this county and this time was found.",
    elsewhere: <Piece>(batches: Parts<Piece>): Parts<Piece> => [
      "Of this time and office, in another county: ",
      ...batches,
      ".",
    ],
    notLooked: "Batches were not looked for.",
    asked: <Piece>(pledge: Piece, answers: string): Parts<Piece> => ["Asked: ", pledge, `. ${answers}`],
    office: (office: string) => `${office}: `,
    several: "serves several counties.",
    noHolder: "Who held the office was not looked up.",
    noOffice: "The office that prosecutes here is not in the texts read.",
  },
  outcomes: {
    heading: "What followed in office",
    caption: "Acts and events that bear on a demand or a promise, the earliest first",
    none: <Piece>(name: Piece, silence: string): Parts<Piece> => [name, `: ${silence}`],
  },
  races: {
    heading: "Races and pledges",
    next: <Piece>(race: Piece, days: string): Parts<Piece> => ["Next: ", race, `, ${days}.`],
    noNext: "No coming election for the county’s office is recorded.",
    none: "No race of this county is recorded; what was looked for stands below.",
    caption: "Races for this county’s office, the latest first",
    heads: {
      race: "Race",
      days: "Election days",
      candidates: "Candidates",
      result: "Result",
      put: "Put to the candidates",
      promises: "Promises",
    },
    candidate: { one: "candidate", other: "candidates" },
    promise: { one: "promise", other: "promises" },
    noneRecorded: "none recorded",
    noPledge: "No pledge recorded",
    nothingPut:
      "No question put to the candidates of these races is recorded. Do you know of one, or of an answer? Sources are welcome: use the link at the end of the page.",
  },
  batches: {
    heading: "Batches",
    caption: "Batches of this county alone",
    shared: "Batches shared with other counties",
    sharedCaption: "Shared batches",
    sharedNote:
      "Each of these spans several counties. It is counted once for all of them together, not divided, and in no county’s total.",
    notLooked: "Nobody looked for batches in this county: no conclusion can be drawn.",
    noneFound: "No batch of this county alone was found. That is no proof that there is none.",
    noneFoundOn: (date: string) =>
      `No batch of this county alone was found when last looked for on ${date}. That is no proof that there is none.`,
  },
  officers: {
    heading: "Officers",
    none: <Piece>(rule: (text: string) => Piece): Parts<Piece> => [
      "No officer of these batches is listed under the closed rule. ",
      rule("The inclusion rule"),
      ".",
    ],
    caption: "Listed officers of these batches",
    heads: {
      officer: "Officer",
      agency: "Agency",
      status: "Status",
      ownCase: "How the officer’s own case stands",
      share: "Share in each batch",
    },
    shared: <Piece>(rule: (text: string) => Piece): Parts<Piece> => [
      "A conviction that rests on several officers is counted once for each of them. ",
      rule("The inclusion rule"),
      ".",
    ],
    unknownShares: (batches: string) => `not known in ${batches}`,
  },
  timeline: {
    heading: "Timeline",
    tookOffice: <Piece>(name: Piece, office: string): Parts<Piece> => [name, ` took office: ${office}`],
  },
  coverage: {
    heading: "What was looked for",
    on: (result: string, date: string) => `${result} (last looked on ${date}). `,
    undated: (result: string) => `${result}. `,
    noProof: <Piece>(method: (text: string) => Piece): Parts<Piece> => [
      "A thing not found is no proof that it is not there. ",
      method("How the record was made"),
      ".",
    ],
  },
  where: { heading: "Where it lies" },
  sheet: {
    title: (county: string) => `${county} on one page`,
    kind: "County on one page",
    link: "The county on one page, to print",
    asked: "What was asked, and what was answered",
    nothingAsked:
      "No question to a candidate or an office holder is recorded here. Do you know of one? Sources are welcome.",
    noQuestion: "No question put to the candidates is recorded.",
    done: "What was done",
    acts: "Other acts and events. The first word is the editors’ judgement of what each did for a demand or a promise:",
    noActs: (silence: string) => `Other acts and events: ${silence}`,
    noQuestions: "No open question is recorded. That does not mean that all is known.",
  },
  places: {
    named: (names: string) => `Places here that this record names: ${names}.`,
    row: (name: string) => `${name} lies in this county`,
  },
};
