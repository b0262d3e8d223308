import type { Language } from "../../src/model/language.ts";

/** A figure has about as many syllables as digits: `504` is "five-oh-four". */
const FIGURE = /^[\d.,/:%$–-]+$/;

/**
 * How many syllables a word has when it is read aloud, counted from its letters. Exact enough for averages: of English
 * the silent endings are taken off and runs of vowels counted; Spanish is spelled as it is spoken, so that its rules of
 * diphthong and hiatus give the number itself.
 */
export function syllablesOf(word: string, language: Language): number {
  if (FIGURE.test(word)) return Math.max(word.replaceAll(/\D/g, "").length, 1);
  const letters = word.toLowerCase().replaceAll(/[^\p{L}]/gu, "");
  return Math.max(language === "es" ? inSpanish(letters) : inEnglish(letters), 1);
}

/** Endings that are written and not spoken: `filed` but not `wanted`, `moves` but not `judges`, `case` but not `able`. */
const SILENT_ENDINGS: readonly RegExp[] = [/(?<=[^aeiouydt])ed$/, /(?<=[^aeiouysxzcg]|th)es$/, /(?<=[^aeiouyl])e$/];
/** `-sm` has a vowel that is not written; the others are two vowels side by side, each of its own syllable. */
const UNWRITTEN = /sm$|(?<![cstgq])i[ao](?!u)|(?<=[cstg])iat|(?<!^)io(?=d|l|r)|eo(?!u)|(?<!q)ua|ui(?=t[iy])|ying|[aeiou]ing/g;

function inEnglish(letters: string): number {
  const spoken = SILENT_ENDINGS.reduce((rest, ending) => rest.replace(ending, ""), letters);
  const runs = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return runs + (letters.match(UNWRITTEN)?.length ?? 0);
}

/** A strong vowel, or a weak one with an accent beside a strong one, is a syllable; weak ones beside it belong to it. */
const SPANISH_NUCLEUS = /[iuüy]*[aeoáéó][iuüy]*(?![íú])|[iuüy]*[íú]|[iuü]+|(?<=^|[^aeiouáéíóúü])y$/g;

function inSpanish(letters: string): number {
  // The u of `que`, `qui`, `gue` and `gui` is not spoken; an h between vowels does not part them.
  const spoken = letters.replaceAll(/(?<=[qg])u(?=[eiéí])/g, "").replaceAll(/(?<=[aeiouáéíóúü])h/g, "");
  return spoken.match(SPANISH_NUCLEUS)?.length ?? 0;
}
