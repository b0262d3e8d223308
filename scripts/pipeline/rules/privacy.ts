import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-columns.ts";

/** What may identify somebody who must not be named. Wide enough for the usual forms, narrow enough for ordinary prose. */
const PATTERNS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "a docket or indictment number",
    pattern:
      /\b(?:docket|indictment|ind\.|case|complaint|arrest|NYSID)\s{0,3}(?:no\.?|nos\.?|number|numbers|#)\s{0,3}:?\s{0,3}[\w/-]{0,20}\d[\w/-]{0,20}/iu,
  },
  {
    what: "a docket number",
    pattern: /\b(?:CR-\d{4,}-\d{2}[A-Z]{0,2}|(?:19|20)\d{2}[A-Z]{2}\d{6}|IND-\d{4,}-\d{2}(?:\/\d{3})?)\b/u,
  },
  {
    what: "a docket or indictment number",
    pattern: /\b(?:indictment|ind\.?|SCI|information)\s{1,3}\d{2,6}[/-](?:19|20)?\d{2}\b/iu,
  },
  { what: "a number of a person's record", pattern: /\bNYSID\s{0,3}:?\s{0,3}\d{6,9}[A-Z]?\b/iu },
  { what: "an e-mail address", pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}/iu },
  {
    what: "a telephone number",
    pattern: /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/u,
  },
  { what: "a Social Security number", pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/u },
  {
    what: "a date of birth",
    pattern:
      /\b(?:born(?: on)?|d\.?o\.?b\.?:?|date of birth:?)\s+(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/iu,
  },
];

/** Texts carry nothing by which a person whose conviction was undone, a witness or a complainant can be found. */
export const privacy: Rule = function* (record) {
  for (const { row, column, text } of textCells(record)) {
    for (const { what, pattern } of PATTERNS) {
      const match = pattern.exec(text);
      if (!match) continue;
      yield cellIssue(
        row,
        column,
        {
          code: "rule/privacy",
          message: `${column} has ${what} (${match[0].trim()})`,
          hint: "it leads to people whose cases are sealed: say it without, and leave out what cannot be said without",
        },
        match.index,
      );
      break;
    }
  }
};
