import type { Language } from "../../model/language.ts";

/** A noun by number: the forms that the plural rules of the language tell apart (Unicode CLDR, `Intl.PluralRules`). */
export interface Noun {
  readonly one: string;
  readonly other: string;
  /** Whether words before it agree with it in gender, where the language has any. */
  readonly feminine?: boolean;
}

/** The form of a noun for a number, by the plural rules of the language. Spanish `many` (a million) takes `other`. */
export function formFor(language: Language): (value: number, noun: Noun) => string {
  const rules = new Intl.PluralRules(language);
  return (value, noun) => (rules.select(value) === "one" ? noun.one : noun.other);
}
