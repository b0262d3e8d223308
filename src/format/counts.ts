import type { Quantity } from "../model/quantity.ts";
import type { Measure, Qualifier } from "../model/vocabulary/batches.ts";

const NUMBER = new Intl.NumberFormat("en-US");

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exactly: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  nearly: "nearly ",
};

const UNIT_WORDS: Record<Measure, readonly [one: string, many: string]> = {
  convictions: ["conviction", "convictions"],
  people: ["person", "people"],
  cases: ["case", "cases"],
  felonies: ["felony", "felonies"],
  misdemeanors: ["misdemeanor", "misdemeanors"],
  "pending-charges": ["pending charge", "pending charges"],
  incarcerated: ["person who was jailed or imprisoned", "people who were jailed or imprisoned"],
  fined: ["conviction that ended in a fine", "convictions that ended in a fine"],
  officers: ["officer", "officers"],
};

/** A whole number in a reader's form: `1,492`. */
export function numberInWords(value: number): string {
  return NUMBER.format(value);
}

/** How many of what: `1 batch`, `38 batches`. The plural is given where it is not formed with an s. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${numberInWords(value)} ${value === 1 ? one : many}`;
}

/** The number with its qualifier: `more than 594`. */
export function amountOf({ qualifier, value }: Quantity): string {
  return `${QUALIFIER_WORDS[qualifier]}${numberInWords(value)}`;
}

/** The number with its qualifier and unit: `more than 594 convictions`. */
export function quantityOf(quantity: Quantity): string {
  const [one, many] = UNIT_WORDS[quantity.unit];
  return `${amountOf(quantity)} ${quantity.value === 1 ? one : many}`;
}
