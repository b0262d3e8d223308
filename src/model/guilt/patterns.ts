/** How a language says of somebody that a court found them guilty, and how it says something else with the same words. */
export interface GuiltPatterns {
  /** Of whoever a sentence names. */
  readonly guilt: readonly RegExp[];
  /**
   * Of one person, since a sentence may say the same of others in one breath with them.
   * @param names by which it calls the person, as the source of a pattern
   */
  readonly guiltOf: (names: string) => readonly RegExp[];
  /** Denials that hold such words. */
  readonly denials: readonly RegExp[];
  /** Of several officers or of another one: excused where nobody who is meant stands in the same part of the sentence. */
  readonly otherOfficers: readonly RegExp[];
  /** Of people whose convictions are what the record is about: excused where nobody who is meant is joined to them. */
  readonly otherPeople: readonly RegExp[];
  /** Words between somebody's name and a group that make them one of it. */
  readonly joining: string;
  /** Words that make somebody one of a group that they and some adjectives come before. */
  readonly member: string;
  /** Words before a name that say of somebody what was said of others: “so was”. */
  readonly takingUpBefore: string;
  /** Words after a name that say of somebody what was said of others, with the space before them: “ too”. */
  readonly takingUpAfter: string;
}

/** Whole words in upper or lower case; an underscore or a digit, as in names of files and rows, ends a word too. */
export function words(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "giu");
}
