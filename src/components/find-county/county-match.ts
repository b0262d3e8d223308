import { foldedWords } from "../search/fold.ts";
import { isOneErrorApart } from "../search/spelling.ts";

/** A county as it can be looked for. */
export interface Findable {
  /** Its own names. */
  readonly names: readonly string[];
  /** The names of places in it. */
  readonly places: readonly string[];
  /** The names of its state. */
  readonly state: readonly string[];
}

/** A county found. */
export interface Match<F extends Findable> {
  readonly county: F;
  /** The place by whose name it was found; `null` where it was by its own or its state's. */
  readonly place: string | null;
}

/** What was found. */
export interface Found<F extends Findable> {
  readonly matches: readonly Match<F>[];
  /** Whether the names are only like the words typed: one typing error apart. */
  readonly similar: boolean;
}

/** Words that go with the names of many counties and places and tell none apart, in both languages. */
const GENERIC = new Set("county co condado city ciudad borough the of de del el la".split(" "));

/** From how many letters on two words may be typed as one: `mountvernon`. */
const LETTERS_OF_JOINED = 4;

/**
 * The counties that a reader may mean, the best first, in the given order among equals: those of which a name, or that
 * of a place in them, begins so or holds every word; those whose state does; where there is none of these, those one
 * typing error apart. Nothing typed means all.
 */
export function findCounties<F extends Findable>(counties: readonly F[], query: string): Found<F> {
  const typed = tellingWords(query);
  if (typed.length === 0)
    return { matches: counties.map((county) => ({ county, place: null })), similar: false };
  const exact = inOrder(
    counties.flatMap((county) => bestName(county, (name) => rankOf(name, typed, county))),
  );
  if (exact.length > 0) return { matches: exact, similar: false };
  const near = inOrder(
    counties.flatMap((county) => bestName(county, (name) => rankNear(name, typed, county))),
  );
  return { matches: near, similar: near.length > 0 };
}

/** The words of a name that tell it apart; all of them where none does. */
function tellingWords(name: string): readonly string[] {
  const words = foldedWords(name);
  const telling = words.filter((word) => !GENERIC.has(word));
  return telling.length === 0 ? words : telling;
}

interface Ranked<F extends Findable> extends Match<F> {
  readonly rank: number;
}

/** A county with the best of its names, its own before those of places; none where no name has a rank. */
function bestName<F extends Findable>(county: F, rank: (name: string) => number | null): Ranked<F>[] {
  const own = county.names.map((name) => ({ place: null, rank: rank(name) }));
  const places = county.places.map((place) => ({ place, rank: rank(place) }));
  let best: Ranked<F> | null = null;
  for (const { place, rank: found } of [...own, ...places])
    if (found !== null && (best === null || found < best.rank)) best = { county, place, rank: found };
  return best === null ? [] : [best];
}

function inOrder<F extends Findable>(ranked: readonly Ranked<F>[]): readonly Match<F>[] {
  const byOwnName = ({ place }: Ranked<F>) => (place === null ? 0 : 1);
  return [...ranked]
    .sort((a, b) => a.rank - b.rank || byOwnName(a) - byOwnName(b))
    .map(({ county, place }) => ({ county, place }));
}

/** How well a name fits: equal, begins so, has every word, has them together with the state, only the state has them. */
function rankOf(name: string, typed: readonly string[], { state }: Findable): number | null {
  const words = tellingWords(name);
  const [telling, query] = [words.join(" "), typed.join(" ")];
  if (telling === query) return 0;
  if (telling.startsWith(query)) return 1;
  const begins = (all: readonly string[]) => (word: string) => all.some((other) => other.startsWith(word));
  if (typed.every(begins(words)) || isJoined(name, typed)) return 2;
  const stateWords = state.flatMap(foldedWords);
  if (!typed.every(begins([...words, ...stateWords]))) return null;
  return typed.some(begins(words)) ? 3 : 4;
}

/** Whether a name, with the words that go with many or without, begins with what was typed as one word. */
function isJoined(name: string, typed: readonly string[]): boolean {
  const query = typed.join("");
  if (query.length < LETTERS_OF_JOINED) return false;
  return [foldedWords(name), tellingWords(name)].some((words) => words.join("").startsWith(query));
}

/** Whether every word is one of the name or the state's but for one typing error. */
function rankNear(name: string, typed: readonly string[], { state }: Findable): number | null {
  const words = tellingWords(name);
  const all = [...words, ...state.flatMap(foldedWords)];
  const [wrong, ...others] = typed.filter((word) => !all.some((other) => other.startsWith(word)));
  if (wrong === undefined || others.length > 0) return null;
  return words.some((word) => isOneErrorApart(word, wrong)) ? 0 : null;
}
