import type { NameEntry } from "../../src/views/search/name-entry.ts";

const SYLLABLES = "ba be bo bra ca cha co da de do el fa fi ga go gra ha he ho ja jo ka ke ko la le li lo ma me mi mo na ne no o pa pe po ra re ri ro sa se sha so ta te ti to tra u va ve vi wa we wi yo za".split(" "); // prettier-ignore
const ENDS = ["", "n", "r", "s", "ck", "ll", "rd", "son", "ton", "man", "ez", "ski"];
const NOTES = ["Detective", "Officer", "Sergeant", "Patrolman", "Lieutenant"].flatMap((rank) =>
  Array.from(
    { length: 40 },
    (_, agency) => `${rank}, Invented Department ${agency + 1}. Pleaded guilty; sentenced`,
  ),
);

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function rolls(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Different invented names: the longer the list, the longer the names in it. */
function inventedNames(count: number, roll: () => number): readonly string[] {
  const names = new Set<string>();
  const one = (choices: readonly string[]) => choices[Math.floor(roll() * choices.length)] ?? "";
  while (names.size < count) {
    const syllables = 1 + Math.floor(roll() * 3);
    const name = Array.from({ length: syllables }, () => one(SYLLABLES)).join("") + one(ENDS);
    if (name.length > 2) names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names];
}

/**
 * People who do not exist, with names spread as those of real people are: a few very frequent ones and many rare ones
 * (by Zipf's law), a third of all family names borne once.
 */
export function inventedPeople(count: number, seed = 1): readonly NameEntry[] {
  const roll = rolls(seed);
  const families = inventedNames(Math.ceil(count * 0.35), roll);
  const givens = inventedNames(Math.ceil(200 + count * 0.03), roll);
  // Uniform in the logarithm of the rank: the frequency falls with the rank.
  const frequent = (names: readonly string[]) =>
    names[Math.floor((names.length + 1) ** roll()) - 1] ?? names[0] ?? "";
  const people = Array.from({ length: count }, (_, number): NameEntry => {
    const family = roll() < 0.35 ? (families[number % families.length] ?? "") : frequent(families);
    const given = frequent(givens);
    const middle = roll() < 0.3 ? ` ${frequent(givens).charAt(0)}.` : null;
    return {
      name: `${given} ${family}`,
      given,
      family,
      others: middle === null ? [] : [`${given}${middle} ${family}`],
      type: "Officer",
      note: NOTES[Math.floor(roll() * NOTES.length)] ?? "",
      href: `/officers/${given}-${family}-${number}/`.toLowerCase(),
    };
  });
  const order = new Intl.Collator("en-US", { numeric: true });
  return people.sort((a, b) => order.compare(a.family, b.family) || order.compare(a.given, b.given));
}
