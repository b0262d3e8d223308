import type { NameEntry, NameNote } from "../../../views/search/name-entry.ts";
import type { Person } from "../name-source.ts";
import { nameWords, noteWords } from "../name-words.ts";
import type { PackedPerson, PeopleFile } from "./shard-format.ts";

/** The people of one file, in their order. */
export function packed(people: readonly Person[]): PeopleFile {
  const kinds = new Map<string, { index: number; type: string; folder: string }>();
  const notes = new Map<string, { index: number; note: NameNote }>();
  const rows = people.map(({ place, entry }): PackedPerson => {
    const { given, family, type, note, others } = entry;
    const { folder, id } = partsOf(entry);
    const kind = known(kinds, `${type} ${folder}`, (index) => ({ index, type, folder })).index;
    const noted = known(notes, JSON.stringify(note), (index) => ({ index, note })).index;
    const name = entry.name === `${given} ${family}` ? null : entry.name;
    const more = others.length > 0 ? [name, others] : name === null ? [] : [name];
    return [place, given, family, id, kind, noted, ...more] as unknown as PackedPerson;
  });
  return {
    kinds: [...kinds.values()].map(({ type, folder }) => ({ type, folder })),
    notes: [...notes.values()].map(({ note }) => note),
    people: rows,
  };
}

/** The people of a file, from one place in it to before another. */
export function unpacked({ kinds, notes, people }: PeopleFile, from: number, to: number): readonly Person[] {
  const wordsOfNotes = notes.map(noteWords);
  return people
    .slice(from, to)
    .map(([place, given, family, id, kind, note, name = null, others = []]): Person => {
      const { type = "", folder = "" } = kinds[kind] ?? {};
      const entry: NameEntry = {
        name: name ?? `${given} ${family}`,
        given,
        family,
        others,
        type,
        note: notes[note] ?? "",
        href: `${folder}${id}/`,
      };
      return { place, entry, words: nameWords(entry, wordsOfNotes[note]) };
    });
}

/** The address of a person's page, taken apart. */
function partsOf({ href }: NameEntry): { readonly folder: string; readonly id: string } {
  const [, folder = "", id = ""] = /^(.*\/)([^/]+)\/$/.exec(href) ?? [];
  return { folder, id };
}

function known<Value>(values: Map<string, Value>, key: string, make: (index: number) => Value): Value {
  const value = values.get(key) ?? make(values.size);
  values.set(key, value);
  return value;
}
