import { DATA_LANGUAGE, LANGUAGES, type Language } from "../model/language.ts";

/** A file in one language, as a route below `[...language]` names it: none stands for the language of the tables. */
interface LanguagePath {
  readonly params: Readonly<Record<string, string | undefined>>;
}

function parameterOf(language: Language): string | undefined {
  return language === DATA_LANGUAGE ? undefined : language;
}

/** The paths of a route below `[...language]`, one for each language. */
export function languagePaths(): LanguagePath[] {
  return LANGUAGES.map((language) => ({ params: { language: parameterOf(language) } }));
}

/** The paths of a route below `[...language]` with a second parameter, which has several values in each language. */
export function languagePathsWith(
  parameter: string,
  valuesOf: (language: Language) => Iterable<string>,
): LanguagePath[] {
  return LANGUAGES.flatMap((language) =>
    [...valuesOf(language)].map((value) => ({
      params: { language: parameterOf(language), [parameter]: value },
    })),
  );
}
