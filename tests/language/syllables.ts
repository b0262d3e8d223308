import type { Language } from "../../src/model/language.ts";

/**
 * How many syllables a word has when it is read aloud, counted from its letters; a figure counts as one. Spanish is
 * spelled as it is spoken, so that its rules of diphthong and hiatus give the number itself; English is not, and is
 * exact enough for averages.
 */
export function syllablesOf(word: string, language: Language): number {
  const letters = word.toLowerCase().replaceAll(/[^\p{L}]/gu, "");
  return Math.max(language === "es" ? inSpanish(letters) : inEnglish(letters), 1);
}

/** What is written and not spoken: `filed` but not `wanted`, `cases` but not `moves`, `announcement`. */
const SILENT: readonly RegExp[] = [
  /e(?=(?:ment|ful|ly|less|wide)s?$)/,
  /(?<=[^aeiouydt])ed$/,
  /(?<=[^aeiouysxzcglh]|[aeiouy]l|[tp]h)es$/,
  /(?<=[^aeiouyl]|[aeiouy]l)e$/,
];

/** Two vowels side by side that are two syllables: `trial`, `serious`, `area`, `society`, `actual`, `mayor`, `being`. */
const HIATUS: readonly RegExp[] = [
  /(?<![cstg])i[ao](?!u)/g,
  /(?<=[cst])iat/g,
  /(?<![cstgx])iou/g,
  /(?<=[aeiou].*)(?:ea$|ier)|iety$|creat(?!ur)|scien/g,
  /eo(?=r|$)/g,
  /(?<![qg])ua/g,
  /[aeiou]y(?=[aeiou])|[aeiouy]ing$/g,
];

function inEnglish(letters: string): number {
  const spoken = SILENT.reduce((rest, ending) => rest.replace(ending, ""), letters);
  const runs = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // The vowel before the m of `criticism` is spoken and not written.
  const unwritten = letters.endsWith("sm") ? 1 : 0;
  return runs + unwritten + HIATUS.reduce((sum, pair) => sum + (letters.match(pair)?.length ?? 0), 0);
}

/** A strong vowel with the weak ones beside it, a weak one with an accent, or weak ones alone. */
const SPANISH_NUCLEUS = /[iuü]*[aeoáéó][iuüy]*|[iuü]*[íú]|[iuü]+|^y$/g;

function inSpanish(letters: string): number {
  // The u of `que`, `qui`, `gue` and `gui` is not spoken; an h between vowels does not part them.
  const spoken = letters.replaceAll(/(?<=[qg])u(?=[eiéí])/g, "").replaceAll(/(?<=[aeiouáéíóúü])h/g, "");
  return spoken.match(SPANISH_NUCLEUS)?.length ?? 0;
}
