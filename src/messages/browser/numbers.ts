import type { Language } from "../../model/language.ts";
import { formFor, type Noun } from "../kit/noun.ts";

/** Numbers and their nouns in the words of a language, as far as programs of the browser need them. */
export interface Numbers {
  readonly locale: string;
  /** A whole number in a reader's form: `1,492`. */
  readonly number: (value: number) => string;
  /** How many of what: `1 page`, `12 pages`. */
  readonly count: (value: number, noun: Noun) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

/** The numbers of a language. */
export function numbersOf(language: Language): Numbers {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale);
  const form = formFor(language);
  const number = (value: number) => whole.format(value);
  return { locale, number, count: (value, noun) => `${number(value)} ${form(value, noun)}` };
}
