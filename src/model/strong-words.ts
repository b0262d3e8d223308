/** Words that say of a person that a court found them guilty, or nearly say it. */
const GUILT: readonly RegExp[] = [
  /\b(?:convicted|guilty|guilt|perjurers?|perjured|felons?)\b/i,
  /\bcommitted perjury\b/i,
  /(?<![\p{L}])(?:condenad[oa]s?|culpables?|culpabilidad|perjur[oa]s?|delincuentes?)(?![\p{L}])/iu,
];

/** Words that say more of anybody than a record does that speaks of judgments set aside. */
const LOOSE: readonly RegExp[] = [
  /\b(?:exonerate[sd]?|exonerating|innocent|framed|corrupt|corrupted|crooked|liars?)\b/i,
  /(?<![\p{L}])(?:exonerad[oa]s?|exoner(?:ó|an|ar|aron)|inocentes?|corrupt[oa]s?|incriminad[oa]s?|mentiros[oa]s?)(?![\p{L}])/iu,
];

/** Ways of saying that somebody was not found guilty: they hold the words and deny them. */
const DENIALS: readonly RegExp[] = [
  /\b(?:never|not|neither|nor|without)(?: \w+){0,2} convict(?:ed|ion)\b(?: (?:n?or) acquitted)?/gi,
  /\b(?:no|not a|without a|nor a|rather than a) (?:criminal )?conviction\b/gi,
  /\b(?:pleaded|found|plea of|pleading|pleads) not guilty\b/gi,
  /\bnot(?: \w+)? guilty\b/gi,
  /(?<![\p{L}])(?:no|ni|nunca|jamás|tampoco|sin)(?: (?:fue|ha sido|había sido|han sido|fueron|es|se declaró|ser|haber sido))? (?:condenad[oa]s?|culpables?)(?: ni absuelt[oa]s?)?(?![\p{L}])/giu,
  /(?<![\p{L}])se declaró no culpable(?![\p{L}])/giu,
];

/** Words about people other than the one named, and about what was undone. */
const ABOUT_OTHERS: readonly RegExp[] = [
  /\b(?:officers?|detectives?|people|persons?|men|those|others)(?: (?:who|that))?(?: (?:was|were|are|had been|have been))?(?: \w+)? convicted\b/gi,
  /\bconvicted (?:officers?|detectives?|people|persons?|men)\b/gi,
  /\bwrong(?:ly|fully) convicted\b/gi,
  /(?<![\p{L}])(?:agentes?|detectives?|policías?|personas?|otr[oa]s|quienes)(?: (?:que )?(?:fueron|fue|habían sido|han sido))?(?: [\p{L}]+)? condenad[oa]s?(?![\p{L}])/giu,
];

/** A denial before a word, in the same part of a sentence. */
const DENIED_BEFORE =
  /(?<![\p{L}])(?:not|no|nobody|none|never|nor|neither|without|ni|nadie|ningun[oa]s?|ningún|nunca|sin|tampoco)(?![\p{L}])[^.;:]{0,80}$/iu;

/** Whose word it is, where it is not this record's. */
const ATTRIBUTED =
  /\b(?:registr(?:y|ies)|reported|by the count|called|calls|says?|said|according to|speaks? of|counted as|in the words|described|alleg\w+|claims? of|accus\w+)\b|(?<![\p{L}])(?:según|registros?|dijo|dice|llam[óa]|denomina|acus\w+)(?![\p{L}])/iu;

/** Nobody's word: it names no one who says it. */
const IMPERSONAL =
  /\b(?:it (?:is|was|has been)|(?:is|are|was|were)) (?:said|called|reported|alleged|accused|described|counted as)\b(?!(?: \w+){0,3} (?:by|in) )|(?<![\p{L}])se (?:dice|dijo|llama)(?![\p{L}])/giu;

/** What stands in quotation marks, or begins in them and is cut short. */
const QUOTED = /“[^”]*(?:”|…$)|"[^"]*"|«[^»]*(?:»|…$)|‘[^’]*’/g;

/** A text without what it quotes. */
function withoutQuotations(text: string): string {
  return text.replace(QUOTED, "“”");
}

/** The sentences of a text, addresses left out. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+/g, "")
    .split(/(?<=[.!?;][”"’')]*)\s+(?=[“"'(¿¡]?[\p{Lu}\d])|\n+/u)
    .filter((sentence) => sentence.trim() !== "");
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** The word with which a sentence calls whom it names guilty, quotations aside; `null` if it does not. English or Spanish. */
export function guiltWordIn(sentence: string): string | null {
  const own = withoutQuotations(sentence);
  if (firstOf(GUILT, own) === null) return null;
  const rest = [...DENIALS, ...ABOUT_OTHERS].reduce((text, pattern) => text.replace(pattern, ""), own);
  return firstOf(GUILT, rest)?.[0] ?? null;
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
