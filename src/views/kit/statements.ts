import type { Language } from "../../model/language.ts";
import type { Address } from "../../site/addresses.ts";
import type { Line, Wording } from "./inline.ts";

/** Somebody's exact words. */
export interface QuoteBlock {
  readonly kind: "quote";
  readonly text: string;
  /** The language of the words where it is not that of the page. */
  readonly language?: Language;
  /** Speaker, date and citation. */
  readonly attribution: Line;
}

/** What was said, entry by entry, each statement with the exact words where they are known. */
export interface Statements {
  readonly kind: "statements";
  readonly entries: readonly StatementEntry[];
}

/** What one person said, or what was said on one matter. */
export interface StatementEntry {
  /** Whose words they are, or on what. */
  readonly heads: readonly StatementHead[];
  readonly statements: readonly Statement[];
  /** Whether it says only why there is nothing; it stays behind the others. */
  readonly isSilence?: boolean;
}

/** A person, a question, a document or a day at the head of statements. */
export interface StatementHead {
  /** Anchor, unique on the page. */
  readonly anchor?: string;
  readonly text: string;
  /** The language of the text where it is not that of the page. */
  readonly language?: Language;
  readonly href?: Address;
  /** The candidate whose words they are, where readers can choose candidates. */
  readonly candidate?: string;
}

/** One statement. */
export interface Statement {
  /** What was asked, where the head does not say it. */
  readonly asked?: readonly Wording[];
  /** The demands that it answers, where readers can choose demands. */
  readonly demands?: readonly string[];
  readonly line: Line;
  readonly quote?: QuoteBlock;
}
