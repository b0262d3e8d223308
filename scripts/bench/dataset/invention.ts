import { Dice, seedOf } from "./dice.ts";
import { sizesFor, type Sizes } from "./proportions.ts";

/** What an invented record is made of, one sort of thing at a time. */
export type Sort = keyof Sizes;

/** The words that stand in every invented row that a reader could take for a fact. */
export const MARK = "Invented";

/** Says of a person that there is none. */
export const NO_SUCH_PERSON = "Invented for measuring; there is no such person.";

const DIGITS = 7;

/** The day for which an invented record speaks. */
export const INVENTED_DAY = "2026-01-01";

/** One invented record: how many things of each sort there are, which belong together, and the dice for each. */
export class Invention {
  readonly sizes: Sizes;
  readonly #seed: number;
  readonly #events: number;

  /**
   * @param events officers have further cases until there are so many events, as many for each
   * @throws RangeError if there can be no record of so many officers
   */
  constructor(officers: number, seed: number, events = 0) {
    this.sizes = sizesFor(officers);
    this.#seed = seed;
    this.#events = events;
  }

  /** The fewest events of an officer. */
  fewestEvents(officer: number): number {
    const share = (officers: number) => Math.floor((officers * this.#events) / this.sizes.officers);
    return share(officer + 1) - share(officer);
  }

  /** The dice for one thing: they roll the same whatever was rolled for others. */
  dice(name: string, index: number): Dice {
    return new Dice(seedOf(this.#seed, name, index));
  }

  /** The county to which a thing belongs: things are spread evenly, in the order of their numbers. */
  countyOf(sort: Sort, index: number): number {
    return Math.floor((index * this.sizes.counties) / this.sizes[sort]);
  }

  /** The things of a sort that belong to a county, by their numbers. */
  inCounty(sort: Sort, county: number): readonly number[] {
    const { counties, [sort]: size } = this.sizes;
    const first = Math.ceil((county * size) / counties);
    const beyond = Math.ceil(((county + 1) * size) / counties);
    return Array.from({ length: beyond - first }, (_, at) => first + at);
  }

  /** The nearest thing of a sort to a county that has none of its own. */
  nearCounty(sort: Sort, county: number): number {
    return Math.min(this.sizes[sort] - 1, Math.ceil((county * this.sizes[sort]) / this.sizes.counties));
  }

  /** One to three sources of a county, in the order of their ids. */
  sourceIds(county: number, dice: Dice, most = 3): string[] {
    const own = this.inCounty("sources", county);
    const found = new Set<number>();
    for (let left = dice.between(1, most); left > 0; left -= 1) found.add(dice.one(own));
    return [...found].sort((a, b) => a - b).map((index) => idOf("source", index));
  }
}

/** The id of an invented thing: ids sort as their numbers do. */
export function idOf(noun: string, index: number): string {
  return `invented-${noun}-${String(index).padStart(DIGITS, "0")}`;
}

/** A day in the years of an invented record. @param earliest the first year */
export function dayOf(dice: Dice, earliest = 2010, latest = 2024): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${dice.between(earliest, latest)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
}

/** A day some days after another. @param day YYYY-MM-DD */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
