/** Pseudo-random numbers that follow from a seed alone (mulberry32): the same seed rolls the same numbers everywhere. */
export class Dice {
  #state: number;

  /** @param seed any whole number */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, but not including, 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.roll() * (high - low + 1));
  }

  /** Whether something happens that happens with this probability. */
  happens(probability: number): boolean {
    return this.roll() < probability;
  }

  /** One of several. @throws RangeError if there is none */
  one<T>(choices: readonly T[]): T {
    const [first] = choices;
    if (first === undefined) throw new RangeError("there is nothing to choose from");
    return choices[Math.floor(this.roll() * choices.length)] ?? first;
  }

  /** One of several, each as often as its weight says. @throws RangeError if there is none */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.roll() * total;
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return this.one(choices)[0];
  }
}

/** A seed for one thing among many, so that each can be rolled without the others (FNV-1a). */
export function seedOf(seed: number, name: string, index: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const text of [name, String(index)])
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
