/** The parts of a name by which a text may call an officer. */
export interface NamedOfficer {
  readonly officer_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly also_known_as: readonly string[];
}

/** Finds in a sentence the officers it names. */
export type OfficerFinder = (sentence: string) => readonly string[];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Makes a finder of officers. A family name alone is enough where nobody else of the record bears it; otherwise the
 * given name must stand before it, with a middle name or initial between them at most.
 * @param others the family names of other people of the record, in any case
 */
export function officerFinder(officers: readonly NamedOfficer[], others: readonly string[]): OfficerFinder {
  const bearers = Map.groupBy(officers, ({ family_name: name }) => name.toLowerCase());
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const calls = officers.flatMap((officer) => {
    const family = wordsOf(officer.family_name);
    const alone =
      bearers.get(officer.family_name.toLowerCase())?.length === 1 &&
      !taken.has(officer.family_name.toLowerCase());
    const full = [[...wordsOf(officer.given_name), ...family], ...officer.also_known_as.map(wordsOf)];
    return { officer, names: alone ? [family] : full, given: wordsOf(officer.given_name)[0] ?? "", family };
  });
  const byLastWord = Map.groupBy(
    calls.flatMap((call) => call.names.map((name) => ({ ...call, name }))),
    ({ name }) => name.at(-1) ?? "",
  );
  return (sentence) => {
    const words = wordsOf(sentence);
    const found = words.flatMap((word, index) =>
      (byLastWord.get(word) ?? []).filter(({ name, given, family }) => {
        const before = words.slice(0, index + 1);
        if (endsWith(before, name)) return true;
        // One word more between given and family name: a middle name or its initial.
        return (
          name.length > family.length && endsWith(before, family) && before.at(-family.length - 2) === given
        );
      }),
    );
    return [...new Set(found.map(({ officer }) => officer.officer_id))];
  };
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && end.every((word, index) => words[words.length - end.length + index] === word);
}
