import { percentDecoded } from "./percent-decoded.ts";

/** A form of text that may identify somebody who must not be named. */
interface PrivateForm {
  /** In words, for a report. */
  readonly what: string;
  readonly pattern: RegExp;
}

/**
 * What may lead to a person whose case is sealed (New York CPL 160.50), or into anybody's private life. Wide enough for
 * the usual forms, narrow enough for ordinary prose. No pattern finds a name.
 */
const PRIVATE_FORMS: readonly PrivateForm[] = [
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

/** What every form has in it; most texts have none of it. */
const PERHAPS = /[\d@]|born|birth|d\.?o\.?b/i;

/** What is private in a text, and where. */
interface PrivateData {
  readonly what: string;
  readonly found: string;
  readonly index: number;
}

function formIn(text: string): PrivateData | null {
  if (!PERHAPS.test(text)) return null;
  for (const { what, pattern } of PRIVATE_FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return { what, found: match[0].trim(), index: match.index };
  }
  return null;
}

/**
 * The first form of private data in a text, with the place at which it starts; `null` where there is none. What only
 * shows once an address is decoded has the place of the text.
 */
export function privateDataIn(text: string): PrivateData | null {
  const form = formIn(text);
  if (form !== null || !text.includes("%")) return form;
  const decoded = formIn(percentDecoded(text));
  return decoded && { ...decoded, index: 0 };
}
