/** Ways of saying that somebody was not convicted; they hold the words and deny them. */
const DENIALS = [
  /\b(?:never|not|neither|nor|without)(?: \w+)? convict(?:ed|ion)\b/gi,
  /\bneither convicted nor acquitted\b/gi,
  /\b(?:no|not a|without a|nor a|rather than a) (?:criminal )?conviction\b/gi,
  /\b(?:pleaded|found|plea of|pleading) not guilty\b/gi,
  /\bnot(?: \w+)? guilty\b/gi,
];

/** Words about people other than the one named, and about what was undone. */
const ABOUT_OTHERS = [
  /\b(?:officers|detectives|people|persons|men|those|others)(?: who (?:were|are|had been))? (?:already )?convicted\b/gi,
  /\bconvicted (?:officers|detectives|people|persons|men)\b/gi,
  /\b(?:officers|detectives) (?:were|are|had been) convicted\b/gi,
  /\bwrongly convicted\b/gi,
];

/** Words that say, or nearly say, that a person is a criminal. */
const FORBIDDEN =
  /\bconvicted\b|\bguilty\b|\bguilt\b|\bperjurers?\b|\bperjured\b|\bfelons?\b|\bcrooked\b|\bcorrupt\b|\bframed\b|\bliars?\b|\bcommitted perjury\b|\b(?:his|her|own|Franco['’]s|Guevara['’]s) (?:criminal )?(?:conviction|crimes?|plea)\b|\bconviction of (?:former |ex-)?(?:detective |officer )?(?:\w+ )?(?:Franco|Guevara)\b/i;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/https?:\/\/\S+/g, "")
    .split(/(?<=[.!?;][”"’')]*)\s+(?=[“"'(]?[A-Z0-9])|\n+/)
    .filter((sentence) => sentence.trim() !== "");
}

/** The word with which a sentence calls the person it names a convict; `null` if it does not. */
export function accusation(sentence: string): string | null {
  const rest = [...DENIALS, ...ABOUT_OTHERS].reduce((text, pattern) => text.replace(pattern, ""), sentence);
  return FORBIDDEN.exec(rest)?.[0] ?? null;
}
