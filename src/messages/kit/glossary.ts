/** One word of the record: what it means here, and what it must not be taken for. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
  readonly not?: string;
}

/** Words under one heading, each by its anchor. */
export interface WordGroup {
  readonly heading: string;
  readonly words: Readonly<Record<string, Word>>;
}
