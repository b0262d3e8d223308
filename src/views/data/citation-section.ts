import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { prose, type Section } from "../kit/block.ts";
import { apaText, bibtexText, cslText } from "./citation.ts";

/** How the data are cited, in the forms that reference managers take. */
export function citationSection(records: Records): Section {
  const { heading, note } = wordsOf(records).data.citation;
  return {
    anchor: "cite",
    heading,
    blocks: [
      prose([note]),
      { kind: "snippet", language: "APA", text: apaText(records) },
      { kind: "snippet", language: "BibTeX", text: bibtexText(records) },
      { kind: "snippet", language: "CSL-JSON", text: cslText(records) },
    ],
  };
}
