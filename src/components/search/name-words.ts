import type { NameEntry, NameNote } from "../../views/search/name-entry.ts";
import { foldedWords } from "./fold.ts";
import { plainNote } from "./name-note.ts";

/** What a word is in a name; `joined` is several words written as one, `note` a word of the description. */
export type NamePart = "family" | "given" | "middle" | "joined" | "note";

/** One word by which a person may be found. */
export interface NameWord {
  readonly text: string;
  readonly part: NamePart;
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The words of a description. */
export function noteWords(note: NameNote): readonly NameWord[] {
  return foldedWords(plainNote(note)).map((text) => ({ text, part: "note" as const }));
}

/**
 * All words by which a person may be found; the same word is given once for each part it plays. The words of the
 * description may be handed over where many people share it.
 */
export function nameWords(entry: NameEntry, ofNote = noteWords(entry.note)): readonly NameWord[] {
  const family = foldedWords(entry.family);
  const given = foldedWords(entry.given);
  const names = [entry.name, ...entry.others].map(foldedWords);
  const words: NameWord[] = [
    ...family.map((text) => ({ text, part: "family" as const })),
    ...given.map((text) => ({ text, part: "given" as const })),
    ...names.flatMap((words) => wordsOfOther(words, [...family, ...given])),
    ...[family, [...given, ...family], ...names].map((words) => ({
      text: words.join(""),
      part: "joined" as const,
    })),
    ...ofNote,
  ];
  return [...new Map(words.map((word) => [`${word.part} ${word.text}`, word])).values()];
}

/** The words that are names or parts of them, each once. */
export function namesOf(words: readonly NameWord[]): readonly string[] {
  return [...new Set(words.filter(({ part }) => part !== "note").map(({ text }) => text))];
}

/** Of another name of the same person, what is new: its last word, before a suffix, is a family name too. */
function wordsOfOther(words: readonly string[], known: readonly string[]): NameWord[] {
  const last = words.findLastIndex((word) => !SUFFIXES.has(word));
  return words
    .map((text, index): NameWord => ({ text, part: index === last ? "family" : "middle" }))
    .filter(({ text }) => !known.includes(text));
}
