/** One word of the record: what it means here, and what it must not be taken for. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
  readonly not?: string;
}

/** The words of the law, from the first accusation to what may undo a judgment. */
export const LAW_WORDS: readonly Word[] = [
  {
    word: "Allegation",
    meaning: "Someone says that something happened. Nothing was filed or found.",
    not: "A charge.",
  },
  { word: "Charge", meaning: "An accusation filed in court.", not: "A conviction." },
  { word: "Indictment", meaning: "An accusation by a grand jury.", not: "A conviction." },
  {
    word: "Plea",
    meaning:
      "The accused person’s own answer to a charge. A plea of guilty or of no contest that the court accepts is a conviction.",
  },
  { word: "Verdict", meaning: "What a jury or a judge decides at the end of a trial." },
  {
    word: "Conviction",
    meaning: "Adjudicated guilt, by plea or by verdict.",
    not: "An arrest, or a charge.",
  },
  {
    word: "Sentence",
    meaning: "What the court imposes after a conviction.",
    not: "A term announced with a plea, which may differ.",
  },
  {
    word: "Vacatur",
    meaning: "The court sets a judgment of conviction aside.",
    not: "A dismissal, a reversal, an expungement or an exoneration. It is not a finding that the person did not do it.",
  },
  {
    word: "Dismissal",
    meaning: "The charge ends. It often follows a vacatur, and is an event of its own.",
    not: "A vacatur, or an acquittal.",
  },
  {
    word: "Acquittal",
    meaning: "A jury or a judge finds the accused person not guilty of a charge.",
    not: "A dismissal.",
  },
  { word: "Reversal", meaning: "An appellate court undoes a judgment.", not: "A vacatur." },
  {
    word: "Exoneration",
    meaning:
      "An official act that clears a person. This record does not use the word for a vacated conviction.",
    not: "A vacatur.",
  },
  {
    word: "Finding",
    meaning:
      "What a court says about somebody’s conduct in a decision, or a police department in a formal proceeding.",
    not: "A criminal conviction.",
  },
];

/** The words for what is asked of prosecutors and courts. */
export const BATCH_WORDS: readonly Word[] = [
  {
    word: "Batch",
    meaning: "Convictions that one prosecutor was asked, or moved, to undo together.",
    not: "A case: one batch holds many.",
  },
  { word: "Request", meaning: "Someone outside asks a prosecutor to undo convictions.", not: "A motion." },
  {
    word: "Announcement",
    meaning: "A prosecutor says publicly that a court will be asked.",
    not: "A motion. Where nothing further was found the batch is “announced only”.",
  },
  {
    word: "Motion",
    meaning: "A paper filed with a court that asks it to act.",
    not: "A request, or a ruling.",
  },
  { word: "Ruling", meaning: "What the court decides on a motion." },
  {
    word: "Case",
    meaning:
      "Of an officer: one group of charges that ended in one way. In a count: a matter before a court, which may be a pending charge or a conviction.",
    not: "A conviction.",
  },
  {
    word: "Running total",
    meaning:
      "A number that includes earlier ones, such as the sum of two batches. It is shown and never added to its parts.",
  },
  { word: "Share", meaning: "The part of a batch that rests on one officer." },
];

/** The words for elections, promises and acts. */
export const PLEDGE_WORDS: readonly Word[] = [
  { word: "Race", meaning: "One election for one office." },
  { word: "Candidacy", meaning: "One person in one race. A person who stood twice has two." },
  { word: "Term", meaning: "One person holding one office, from a day to a day." },
  { word: "Pledge", meaning: "A document put to candidates or office holders. A questionnaire is one too." },
  { word: "Demand", meaning: "One numbered ask of a pledge." },
  { word: "Response", meaning: "What one person answered to one demand." },
  { word: "Commitment", meaning: "A promise made elsewhere than in a pledge." },
  {
    word: "Outcome",
    meaning:
      "An act or event that advances, completes or contradicts a demand or a commitment, or bears on it otherwise.",
    not: "A verdict that a promise was “kept” or “broken”.",
  },
];

/** The words for the record itself. */
export const RECORD_WORDS: readonly Word[] = [
  { word: "Source", meaning: "A document on which a statement rests." },
  { word: "Claim", meaning: "What one source says. Each entry of the tables is a claim with its sources." },
  { word: "Edition", meaning: "The state of the whole record on one day." },
  {
    word: "Correction",
    meaning: "A published value that was wrong and was changed, with the reason.",
    not: "An update, which adds what is new.",
  },
];
