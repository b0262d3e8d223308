import { wordsOf } from "../../messages/words.ts";
import type { Section } from "../kit/block.ts";
import type { Line, Reader } from "../kit/inline.ts";

/** The prosecutor's offices that a person held, from when to when. */
export function officesSection(reader: Reader, terms: readonly Line[]): Section {
  const { oneOffice, severalOffices } = wordsOf(reader).person.term;
  return {
    anchor: "offices",
    heading: terms.length === 1 ? oneOffice : severalOffices,
    blocks: [{ kind: "list", items: terms }],
  };
}
