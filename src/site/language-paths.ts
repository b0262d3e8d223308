import { DATA_LANGUAGE, LANGUAGES } from "../model/language.ts";

/** A file in one language, as a route below `[...language]` names it: none stands for the language of the tables. */
interface LanguagePath {
  readonly params: { readonly language: string | undefined };
}

/** The paths of a route below `[...language]`, one for each language. */
export function languagePaths(): LanguagePath[] {
  return LANGUAGES.map((language) => ({
    params: { language: language === DATA_LANGUAGE ? undefined : language },
  }));
}
