import { wordsOf } from "../../messages/words.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import { code, type Inline, type Reader } from "../kit/inline.ts";

/** How the numbers must be read. */
export function numbersSection(reader: Reader): Section {
  const { terms, reading } = wordsOf(reader);
  const { heading, qualifiers, qualifier, rules } = reading.numbers;
  const facts = Object.entries(terms.qualifiers).map(([value, { label, meaning }]): Fact => ({
    term: label,
    details: [qualifier<Inline>(code(value), meaning)],
  }));
  return {
    anchor: "numbers",
    heading,
    blocks: [prose([qualifiers]), { kind: "facts", facts }, { kind: "list", items: rules<Inline>(code) }],
  };
}
