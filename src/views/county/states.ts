import { wordsOf } from "../../messages/words.ts";
import type { Reader } from "../kit/inline.ts";

/** How many states: the District of Columbia is none, and named beside them. */
export function statesInWords(reader: Reader, states: ReadonlySet<string>): string {
  const { count, countyMap } = wordsOf(reader);
  const { states: noun, statesAndDistrict } = countyMap.list;
  return states.has("DC") ? statesAndDistrict(count(states.size - 1, noun)) : count(states.size, noun);
}
