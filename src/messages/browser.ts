import { DATA_LANGUAGE, LANGUAGES, type Language } from "../model/language.ts";

/** Words in every language. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/** The language of the page in which a program runs. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return LANGUAGES.find((language) => language === lang) ?? DATA_LANGUAGE;
}

/**
 * The words of a program of the browser in the language of the page. Each program has a small catalogue of its own in
 * `browser/`, since a reader loads all of it, in both languages.
 */
export function browserWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[pageLanguage()];
}
