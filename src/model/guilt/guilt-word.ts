import { withoutQuotations } from "../sentences.ts";
import { ENGLISH } from "./english.ts";
import { words } from "./patterns.ts";
import { SPANISH } from "./spanish.ts";

const LANGUAGES = [ENGLISH, SPANISH];
const GUILT = LANGUAGES.flatMap(({ guilt }) => guilt);
const DENIALS = LANGUAGES.flatMap(({ denials }) => denials);
const OTHER_OFFICERS = LANGUAGES.flatMap(({ otherOfficers }) => otherOfficers);
const OTHER_PEOPLE = LANGUAGES.flatMap(({ otherPeople }) => otherPeople);
const JOINING = LANGUAGES.map(({ joining }) => joining).join("|");
const MEMBER = LANGUAGES.map(({ member }) => member).join("|");
const TAKING_UP_BEFORE = LANGUAGES.map(({ takingUpBefore }) => takingUpBefore).join("|");
const TAKING_UP_AFTER = LANGUAGES.map(({ takingUpAfter }) => takingUpAfter).join("|");

/** Between parts of a sentence of which one says nothing about whom the other names. */
const BETWEEN_PARTS = /;|,? (?:but|pero|whereas|while|mientras)(?= )|, (?:and|y|though|aunque)(?= )/iu;

/** So many characters before and after a group are looked at for somebody who is one of it. */
const NEAR = 200;

/** Matches nothing: where nobody is named. */
const NOBODY = "(?!)";

/** How sentences speak of somebody who bears some names. */
interface Speech {
  readonly guilt: readonly RegExp[];
  /** Names them, or makes a “he”, a “she” or nobody in particular one of a group; not as the owner of something. */
  readonly naming: RegExp;
  /** Names them and makes them one of a group that comes next, up to the end of the text. */
  readonly joining: RegExp;
  /** Names them in a list that comes after a group, from the start of the text. */
  readonly listing: RegExp;
  /** Says of them what the same sentence said of others: “and so was he”. */
  readonly takingUp: RegExp;
}

function speechAbout(names: readonly string[]): Speech {
  const called = names.length === 0 ? NOBODY : names.map((name) => RegExp.escape(name)).join("|");
  const pronoun = "he|she|él|ella";
  const after = "among them|are|como|includ\\p{L}+|incluy\\p{L}+|like|such as|were";
  return {
    guilt: [...GUILT, ...LANGUAGES.flatMap(({ guiltOf }) => guiltOf(called))],
    naming: words(`(?:${called})(?!['’]s)|(?:${pronoun}),? (?:${JOINING})|(?<=^|, )(?:one of|un[oa] de)`),
    joining: new RegExp(
      `(?<!\\p{L})(?:${called}|${pronoun})(?:,? (?:${JOINING}))*,? (?:(?:${JOINING}),?|(?:${MEMBER})(?: [\\p{L}\\d-]+){0,4}) $`,
      "iu",
    ),
    listing: new RegExp(
      `^[^:(–]{0,40}(?::|\\(|–|,? (?:${after}) )[^.;]*(?<!\\p{L})(?:${called})(?!\\p{L})`,
      "iu",
    ),
    takingUp: words(
      `(?:${TAKING_UP_BEFORE}) (?:[\\p{L}.]+ ){0,3}(?:${called}|${pronoun})(?!['’]s)|(?:${called}|${pronoun})(?:${TAKING_UP_AFTER})`,
    ),
  };
}

const speeches = new Map<string, Speech>();

function speechKnown(names: readonly string[]): Speech {
  const key = names.join("|");
  const speech = speeches.get(key) ?? speechAbout(names);
  speeches.set(key, speech);
  return speech;
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const [match] = text.match(pattern) ?? [];
    if (match !== undefined) return match;
  }
  return null;
}

/** A text without what is said of several officers or another one, where it names nobody who is meant beside them. */
function withoutOfficers(text: string, { naming, takingUp }: Speech): string {
  if (text.search(takingUp) >= 0) return text;
  const parts = text.split(BETWEEN_PARTS);
  const others = (part: string) => OTHER_OFFICERS.reduce((rest, pattern) => rest.replace(pattern, "…"), part);
  return parts.map((part) => (part.search(naming) < 0 ? others(part) : part)).join("; ");
}

/** A text without what is said of people whose convictions the record is about, where nobody who is meant is one of them. */
function withoutPeople(text: string, { joining, listing, takingUp }: Speech): string {
  if (text.search(takingUp) >= 0) return text;
  return OTHER_PEOPLE.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (said: string, index: number) => {
        const end = index + said.length;
        const [before, after] = [rest.slice(Math.max(0, index - NEAR), index), rest.slice(end, end + NEAR)];
        return joining.test(before) || listing.test(after) ? said : "…";
      }),
    text,
  );
}

/**
 * The words with which a sentence calls somebody guilty, quotations aside; `null` if it does not. English or Spanish.
 * @param names family names of those who are meant, also where the sentence calls them by a pronoun
 */
export function guiltWordIn(sentence: string, names: readonly string[]): string | null {
  const speech = speechKnown(names);
  const own = withoutQuotations(sentence);
  if (firstOf(speech.guilt, own) === null) return null;
  const said = DENIALS.reduce((text, pattern) => text.replace(pattern, "…"), own);
  return firstOf(speech.guilt, withoutPeople(withoutOfficers(said, speech), speech));
}
