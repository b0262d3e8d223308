import { numberInWords } from "../../format/counts.ts";

const WORDS = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
] as const; // prettier-ignore

/** A count as a sentence writes it: `eight`, and from 13 on in figures. */
export function countInWords(count: number): string {
  return WORDS[count] ?? numberInWords(count);
}

/** How many of what in words: `one candidate`, `eight candidates`. */
export function countOfInWords(count: number, one: string, many = `${one}s`): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}
