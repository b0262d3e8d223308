import type { Language } from "../../src/model/language.ts";
import { syllablesOf } from "./syllables.ts";

/** What readability formulas count in a text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** The sentences of a text: every full unit of speech that a full stop, semicolon, question or exclamation mark ends. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?]["”»’)]*)\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Counts a text as R. Flesch has it counted (How to Write Plain English, 1979, chapter 2): what a hyphen joins is one
 * word, a figure is one word of one syllable, and a semicolon between full units of speech ends a sentence. A colon
 * does not here, where it stands before lists.
 */
export function countsOf(text: string, language: Language): TextCounts {
  const words = text.match(/[\p{L}\p{N}$][\p{L}\p{N}’'.,/-]*(?<![.,])/gu) ?? [];
  return {
    sentences: Math.max(sentencesOf(text).length, 1),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
  };
}

/**
 * The school grade (of the United States) at which an English text is read with ease. The Flesch–Kincaid grade level:
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975.
 */
export function gradeOf({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * How easily a Spanish text is read, from 0 to 100 and beyond. The formula of F. Szigriszt Pazos, Sistemas predictivos
 * de legibilidad del mensaje escrito: fórmula de perspicuidad, 1993, on the scale INFLESZ of I. M. Barrio-Cantalejo and
 * others, Anales del Sistema Sanitario de Navarra 31 (2), 2008: below 40 very difficult, 40 to 55 somewhat difficult
 * (specialized press), 55 to 65 normal (general press), 65 to 80 rather easy, above that very easy.
 */
export function easeOf({ sentences, words, syllables }: TextCounts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}
