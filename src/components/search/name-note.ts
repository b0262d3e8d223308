import { DATA_LANGUAGE } from "../../model/language.ts";
import type { NameNote } from "../../views/search/name-entry.ts";
import { element } from "./element.ts";

/** The description of a person, the words of the tables in it marked as theirs. */
export function nameNote(note: NameNote): readonly (Node | string)[] {
  if (typeof note === "string") return [note];
  return note.map((part) =>
    typeof part === "string" ? part : element("span", { lang: DATA_LANGUAGE }, part.original),
  );
}

/** The words of a description alone. */
export function plainNote(note: NameNote): string {
  if (typeof note === "string") return note;
  return note.map((part) => (typeof part === "string" ? part : part.original)).join("");
}
