import { withoutQuotations } from "./sentences.ts";

/** Words that say more of anybody than a record does that speaks of judgments set aside. */
const LOOSE: readonly RegExp[] = [
  /\b(?:exonerate[sd]?|exonerating|innocent|framed|corrupt|corrupted|crooked|liars?)\b/i,
  /(?<![\p{L}])(?:exonerad[oa]s?|exoner(?:ó|an|ar|aron)|inocentes?|corrupt[oa]s?|incriminad[oa]s?|mentiros[oa]s?)(?![\p{L}])/iu,
];

/** Beginnings of words without which no sentence has one of them. Most sentences have none, and are let go at once. */
const STEMS = /exonerat|innocent|framed|corrupt|crooked|liar|exoner|inocent|incriminad|mentiros/i;

/** Whether a text has a word that may say too much; `looseWordIn` says whether it does. */
export function mayBeLoose(text: string): boolean {
  return STEMS.test(text);
}

/** A denial before a word, in the same part of a sentence. */
const DENIED_BEFORE =
  /(?<![\p{L}])(?:not|no|nobody|none|never|nor|neither|without|ni|nadie|ningun[oa]s?|ningún|nunca|sin|tampoco)(?![\p{L}])[^.;:]{0,80}$/iu;

/** Whose word it is, where it is not this record's. */
const ATTRIBUTED =
  /\b(?:registr(?:y|ies)|reported|by the count|called|calls|says?|said|according to|speaks? of|counted as|in the words|described|alleg\w+|claims? of|accus\w+)\b|(?<![\p{L}])(?:según|registros?|dijo|dice|llam[óa]|denomina|acus\w+)(?![\p{L}])/iu;

/** Nobody's word: it names no one who says it. */
const IMPERSONAL =
  /\b(?:it (?:is|was|has been)|(?:is|are|was|were)) (?:said|called|reported|alleged|accused|described|counted as)\b(?!(?: \w+){0,3} (?:by|in) )|(?<![\p{L}])se (?:dice|dijo|llama)(?![\p{L}])/giu;

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/**
 * The word of a sentence that says more of a person than that a judgment was set aside or an accusation made, quotations
 * aside; `null` where there is none, or the sentence denies it or says whose word it is. English or Spanish.
 */
export function looseWordIn(sentence: string): string | null {
  const own = withoutQuotations(sentence);
  const match = firstOf(LOOSE, own);
  if (match === null) return null;
  const isAttributed = ATTRIBUTED.test(own.replace(IMPERSONAL, ""));
  return isAttributed || DENIED_BEFORE.test(own.slice(0, match.index)) ? null : match[0];
}
