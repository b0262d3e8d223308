import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";

/** Where the codes of a vocabulary are explained: once, at the column that uses it first. */
export interface VocabularyPlace {
  readonly anchor: string;
  /** `table.column`. */
  readonly name: string;
  /** Whether this is the first column that uses it. */
  readonly first: boolean;
}

/** Remembers for each vocabulary the first column that uses it. */
export class VocabularyPlaces {
  readonly #known = new Map<Vocabulary, VocabularyPlace>();

  /** Where the vocabulary of a column is explained. */
  placeOf(vocabulary: Vocabulary, table: string, column: string): VocabularyPlace {
    const known = this.#known.get(vocabulary);
    if (known !== undefined) return { ...known, first: false };
    const place = { anchor: `${table}.${column}`, name: `${table}.${column}`, first: true };
    this.#known.set(vocabulary, place);
    return place;
  }
}
