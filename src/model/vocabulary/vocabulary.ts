/** One allowed value of a column: how a reader sees it, and what it means. */
export interface Term {
  /** Words shown to a reader, in sentence case. */
  readonly label: string;
  /** One sentence for the dictionary. */
  readonly meaning: string;
}

/** A closed list of values: code in the CSV → words for a reader. */
export type Vocabulary = Readonly<Record<string, Term>>;

/** The codes of a vocabulary. */
export type CodeOf<V extends Vocabulary> = Extract<keyof V, string>;

/** The reader's words for a code of a vocabulary. */
export function labelOf<C extends string>(vocabulary: Readonly<Record<C, Term>>, code: C): string {
  return vocabulary[code].label;
}
