import type { NamePart, NameWord } from "./name-words.ts";
import { isOneErrorApart } from "./spelling.ts";

/** How well the words of a query fit a person; more is better. */
export interface NameMatch {
  readonly score: number;
  /** In how many words of the query a typing error is supposed. */
  readonly errors: number;
}

const EXACT: Readonly<Record<NamePart, number>> = {
  family: 100,
  joined: 100,
  given: 60,
  middle: 40,
  note: 10,
};
const BEGINNING: Readonly<Record<NamePart, number>> = {
  family: 70,
  given: 40,
  middle: 30,
  joined: 0,
  note: 5,
};
const INITIAL: Readonly<Record<NamePart, number>> = { family: 15, given: 20, middle: 20, joined: 0, note: 0 };
const ERROR: Readonly<Record<NamePart, number>> = { family: 50, joined: 50, given: 30, middle: 20, note: 0 };
const LETTERS_OF_A_NOTE_WORD = 3;
const MAX_WORDS = 6;

/**
 * Fits every word of a query to a word of the person, each to one of its own, in whatever order. `null` where a
 * word fits none, or where all fit the description alone.
 */
export function matchName(query: readonly string[], words: readonly NameWord[]): NameMatch | null {
  if (query.length === 0 || query.length > MAX_WORDS) return null;
  return bestFit(query, words, [], false);
}

function bestFit(
  query: readonly string[],
  words: readonly NameWord[],
  taken: readonly NameWord[],
  named: boolean,
): NameMatch | null {
  const [word, ...rest] = query;
  if (word === undefined) return named ? { score: 0, errors: 0 } : null;
  let best: NameMatch | null = null;
  for (const other of words) {
    const fit = taken.includes(other) ? null : fitOf(word, other);
    if (fit === null) continue;
    const after = bestFit(rest, words, [...taken, other], named || other.part !== "note");
    if (after === null) continue;
    best = better(best, { score: fit.score + after.score, errors: fit.errors + after.errors });
  }
  return best;
}

function better(a: NameMatch | null, b: NameMatch): NameMatch {
  if (a === null || b.errors < a.errors) return b;
  return b.errors === a.errors && b.score > a.score ? b : a;
}

function fitOf(word: string, { text, part }: NameWord): NameMatch | null {
  if (part === "note" && word.length < LETTERS_OF_A_NOTE_WORD) return null;
  if (word === text) return fit(EXACT[part]);
  if (text.startsWith(word)) return fit(word.length === 1 ? INITIAL[part] : BEGINNING[part]);
  return isOneErrorApart(word, text) ? fit(ERROR[part], 1) : null;
}

function fit(score: number, errors = 0): NameMatch | null {
  return score === 0 ? null : { score, errors };
}
