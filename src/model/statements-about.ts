import type { OfficerFinder } from "./officer-names.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence and the officers whom it is about, as far as names and pronouns tell. */
export interface StatementAbout {
  readonly sentence: string;
  readonly officers: readonly string[];
}

/** What goes on about whoever was named before: a pronoun, a calling without a name, or a verb that lacks its subject. */
const GOES_ON: readonly RegExp[] = [
  /(?<!\p{L})(?:he|she|his|her|him|the (?:former |ex-)?(?:officer|detective|sergeant|deputy))(?!\p{L})/iu,
  /(?<!\p{L})(?:él|ella|su|(?:el|la) (?:ex ?)?(?:agente|detective|sargento))(?!\p{L})/iu,
  /^\P{L}*(?:(?:later|then|also|was|has been) )*(?:admitted|committed|confessed|convicted|found|guilty|pleaded|pled|sentenced|served|took)(?!\p{L})/iu,
  /^\P{L}*(?:(?:luego|después|también) )*(?:fue|ha sido|había sido|se declaró|condenad[oa]|culpable|admitió|cometió|confesó|cumplió|no impugnó)(?!\p{L})/iu,
];

/** What speaks of whoever was named before beside those it names itself: “Like Alderfield, he”, “Alderfield and he were”. */
const TAKES_IN: readonly RegExp[] = [
  /^\P{L}*(?:along with|alongside|like|together with|unlike) [^.;]{0,80}(?<!\p{L})(?:he|she|the (?:former |ex-)?(?:officer|detective|sergeant|deputy))(?!\p{L})/iu,
  /(?<!\p{L})(?:and|both) (?:he|she) (?:are|had|have|were)(?!\p{L})|^\P{L}*(?:both )?(?:he|she) and(?!\p{L})/iu,
  /^\P{L}*(?:al igual que|como|junto (?:a|con)|lo mismo que) [^.;]{0,80}(?<!\p{L})(?:él|ella|(?:el|la) (?:ex ?)?(?:agente|detective|sargento))(?!\p{L})/iu,
  /(?<!\p{L})y (?:él|ella) (?:fueron|habían|han|se declararon|son)(?!\p{L})|^\P{L}*(?:él|ella) y(?!\p{L})/iu,
];

/**
 * The sentences of a text with the officers they are about: those whom a sentence names, with those named last where it
 * takes them in; or those named last where it goes on about them.
 * @param before whom the text is about before it names anybody
 */
export function statementsAbout(
  text: string,
  named: OfficerFinder,
  before: readonly string[] = [],
): readonly StatementAbout[] {
  let last = before;
  return sentencesOf(text).map((sentence) => {
    const calls = named(sentence);
    if (calls.length > 0 && last.length > 0 && TAKES_IN.some((pattern) => pattern.test(sentence)))
      last = [...new Set([...last, ...calls])];
    else if (calls.length > 0) last = calls;
    return {
      sentence,
      officers: calls.length > 0 || GOES_ON.some((pattern) => pattern.test(sentence)) ? last : [],
    };
  });
}
