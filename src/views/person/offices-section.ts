import type { Section } from "../kit/block.ts";
import type { Line } from "../kit/inline.ts";

/** The prosecutor's offices that a person held, from when to when. */
export function officesSection(terms: readonly Line[]): Section {
  return {
    anchor: "offices",
    heading: terms.length === 1 ? "Office held" : "Offices held",
    blocks: [{ kind: "list", items: terms }],
  };
}
