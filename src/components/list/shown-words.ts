import type { TableWords } from "../../messages/browser/table.ts";
import type { ListState } from "./list-state.ts";

/** How many rows are shown, of how many. */
export interface ShownRows {
  readonly shown: number;
  readonly all: number;
  /** Whether the rows of the page alone could be had of a list that is longer. */
  readonly ofPageOnly: boolean;
}

/** What a table says of the rows that it shows; nothing where it is as the page has it, or all of it sorted. */
export function shownWords(
  { words, sort }: ListState,
  { shown, all, ofPageOnly }: ShownRows,
  say: TableWords,
): string {
  const [some, every] = [say.number(shown), say.number(all)];
  if (ofPageOnly && (words.length > 0 || sort !== null)) return say.shownOfPage(some, every);
  return words.length === 0 ? "" : say.shown(some, every);
}
