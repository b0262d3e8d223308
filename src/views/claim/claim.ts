import { plainText, type Line } from "../kit/inline.ts";
import { quotable } from "./quotable.ts";

/** A sentence of a page for use elsewhere. */
export interface Claim {
  readonly line: Line;
  /** The sentence with the citation of the page, as plain text. */
  readonly copy: string;
}

/** What a page says in a sentence, ready to be pasted with its source. */
export function claimOf(said: Line, citation: string): Claim {
  const line = quotable(said);
  return { line, copy: `${plainText(line)} ${citation}` };
}
